import { useMemo, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { surveysInOrder } from '../../../../domain/progress/surveyResult'
import { type BallotNaming, ballotNamings, ballots } from '../../../../domain/report/ballots'
import { formatDay } from '../../../../texts/formats'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { PaperFields } from './PaperFields'
import { PaperPreview } from './PaperPreview'
import { PrintActions } from './PrintActions'
import styles from './Report.module.css'

const text = reportScreenText.ballots

/** The slips of a survey before they are printed: of which survey, and how members are called on them. */
export function BallotDesk({ surveyId }: { surveyId: string | undefined }) {
  const { group, today } = useOpenGroup()
  const surveys = useMemo(() => surveysInOrder(group), [group])
  const [chosen, setChosen] = useState(
    () => (surveys.find(({ id }) => id === surveyId) ?? surveys.at(-1))?.id ?? '',
  )
  const [naming, setNaming] = useState<BallotNaming>('kode')
  const [paper, setPaper] = useState(() => ({
    paper: group.records.agency[0]?.defaultPaper ?? ('A4' as Paper),
    copies: 1,
  }))
  const slips = useMemo(
    () => ballots(group, { surveyId: chosen, naming, asOf: today }),
    [group, chosen, naming, today],
  )
  if (surveys.length === 0)
    return (
      <EmptyState title={text.empty.title}>
        <p className="soft measure">{text.empty.body}</p>
      </EmptyState>
    )
  return (
    <div className={styles.desk}>
      <div className="stack">
        <Panel title={reportScreenText.settings}>
          <Field label={text.which}>
            {(link) => (
              <select {...link} value={chosen} onChange={({ target }) => setChosen(target.value)}>
                {surveys.map(({ id, date }) => (
                  <option key={id} value={id}>
                    {reportScreenText.sociometry.survey(id, formatDay(date))}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={text.naming} hint={text.namingHint}>
            {(link) => (
              <select
                {...link}
                value={naming}
                onChange={({ target }) =>
                  setNaming(ballotNamings.find((one) => one === target.value) ?? 'kode')
                }
              >
                {ballotNamings.map((one) => (
                  <option key={one} value={one}>
                    {text.namings[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <PaperFields wish={paper} onChange={setPaper} />
          <p className="soft small">{text.secret}</p>
        </Panel>
        <PrintActions
          key={`${chosen} ${naming} ${paper.paper}`}
          wish={{ kind: 'suratSuara', surveyId: chosen, naming }}
          {...paper}
        />
      </div>
      <PaperPreview report={slips} paper={paper.paper} />
    </div>
  )
}
