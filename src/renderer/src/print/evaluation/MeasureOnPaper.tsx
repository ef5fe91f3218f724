import type { MeasureReport } from '../../../../domain/measuring/measureReports'
import { capitalised } from '../../../../texts/formats'
import {
  measureResultsText,
  pointWithDay,
  reliableNote,
  samePeopleNote,
  versionName,
} from '../../../../texts/measureResults'
import {
  figuresOnPaper,
  findingsOnPaper,
  hasCutOffs,
  measuresOnPaperText,
  memberColumns,
  memberRow,
  pointColumns,
  pointRows,
} from '../../../../texts/measuresOnPaper'
import { ChangeSlopes } from '../../evaluation/ChangeSlopes'
import { ReportTable } from '../ReportTable'
import { Unbroken } from '../Unbroken'

const text = measuresOnPaperText
const SLOPE_WIDTH = 280
/** Members up to whom drawing and table fit beside each other on one page. */
const MOST_BESIDE = 24

type OnPaper = { report: MeasureReport }

/** One instrument in the final report. */
export function MeasureOnPaper({ report }: OnPaper) {
  const { instrument, measured, otherVersions } = report
  return (
    <section className="measured">
      <div className="measured-verdict">
        <h3>{text.heading(instrument)}</h3>
        <p className="note">{text.scale(instrument)}</p>
        {findingsOnPaper(report).map((finding) => (
          <p key={finding}>
            <Unbroken text={finding} />
          </p>
        ))}
        {report.n > 0 && <p className="note">{figuresOnPaper(report)}</p>}
      </div>
      {report.n > 0 && <Members report={report} />}
      <ReportTable caption={text.points} columns={pointColumns(report)} rows={pointRows(report)} />
      {!measured.isSameGroup && (
        <p className="note">
          <Unbroken text={samePeopleNote(measured.sameMembers)} />
        </p>
      )}
      {otherVersions.length > 0 && (
        <p className="note">{text.versions(otherVersions.map(versionName))}</p>
      )}
    </section>
  )
}

function Members({ report }: OnPaper) {
  const { instrument, members, from, to, fromDate, toDate } = report
  const isWide = Boolean(instrument.norm) || hasCutOffs(instrument)
  const isBeside = !isWide && members.length <= MOST_BESIDE
  const note = reliableNote(report)
  return (
    <>
      <div className={isBeside ? 'measured-members' : 'measured-stacked'}>
        <figure>
          <ChangeSlopes change={report} width={SLOPE_WIDTH} />
          <figcaption>
            {capitalised(pointWithDay(from, fromDate))}, lalu {pointWithDay(to, toDate)}.
          </figcaption>
        </figure>
        <ReportTable
          caption={text.members}
          columns={memberColumns(report)}
          rows={members.map((member) => ({
            key: member.memberCode,
            cells: memberRow(member, instrument),
          }))}
        />
      </div>
      {hasCutOffs(instrument) && (
        <p className="note">{instrument.cutOffs?.map(measureResultsText.cutOff).join('. ')}.</p>
      )}
      {note && <p className="note">{note}</p>}
    </>
  )
}
