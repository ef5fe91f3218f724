import type { Factor, FollowUp, ReportConclusion } from '../../../../domain/report/reportConclusion'
import { formatDay, formatList, formatText, NO_RECORD } from '../../../../texts/formats'
import { chapterTitles, incidentText } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'
import { TextList } from '../TextList'

type ConclusionProps = { conclusion: ReportConclusion }

/** XI. What helps the group and what stands in its way. */
export function FactorsChapter({ conclusion }: ConclusionProps) {
  return (
    <Chapter title={chapterTitles.factors}>
      <FactorLists {...conclusion} />
    </Chapter>
  )
}

/** What helps and what hinders, each with what is done about it. */
export function FactorLists({
  supporting,
  hindering,
}: Pick<ReportConclusion, 'supporting' | 'hindering'>) {
  return (
    <>
      <h3>Pendukung</h3>
      <FactorList factors={supporting} />
      <h3>Penghambat dan penanganannya</h3>
      <FactorList factors={hindering} />
    </>
  )
}

/** XII. What was concluded, how safety stood, and what follows. */
export function ConclusionChapter({ conclusion }: ConclusionProps) {
  const { evaluations, findings, limits, followUps, incidents } = conclusion
  return (
    <Chapter title={chapterTitles.conclusion}>
      {evaluations.length === 0 ? (
        <p>Evaluasi periode ini belum dicatat.</p>
      ) : (
        <>
          {findings.length === 0 ? (
            <p>Temuan evaluasi periode ini belum ditulis.</p>
          ) : (
            <p>Evaluasi periode ini menyimpulkan:</p>
          )}
          <TextList texts={findings} />
          {limits.length > 0 && <p>Keterbatasan bukti:</p>}
          <TextList texts={limits} />
          <FeedbackText evaluations={evaluations} />
        </>
      )}
      <p>{incidentText(incidents)}</p>
      <FollowUpTable followUps={followUps} />
    </Chapter>
  )
}

/** What is to be done, or that nothing was written. */
export function FollowUpTable({ followUps }: { followUps: readonly FollowUp[] }) {
  if (followUps.length === 0) return <p>Rencana tindak lanjut belum dicatat.</p>
  return (
    <ReportTable
      caption="Rencana tindak lanjut"
      columns={[
        { title: 'Apa', width: 40 },
        { title: 'Siapa', width: 20 },
        { title: 'Kapan', width: 20 },
        { title: 'Ukuran', width: 20 },
      ]}
      rows={followUps.map(({ what, who, when, measure }, index) => ({
        key: `${index} ${what}`,
        cells: [what, formatText(who), formatText(when), formatText(measure)],
      }))}
    />
  )
}

function FactorList({ factors }: { factors: readonly Factor[] }) {
  if (factors.length === 0) return <p>Faktor ini {NO_RECORD}.</p>
  return (
    <TextList
      texts={factors.map(({ factor, mitigation }) =>
        mitigation ? `${factor} (penanganan: ${mitigation})` : factor,
      )}
    />
  )
}

/** When the group heard of the evaluations, and what it said. */
export function FeedbackText({ evaluations }: Pick<ReportConclusion, 'evaluations'>) {
  const days = evaluations.flatMap((evaluation) => evaluation.feedbackToGroupDate ?? [])
  const said = evaluations.flatMap(({ feedbackToGroup }) => feedbackToGroup ?? [])
  return (
    <>
      <p>
        {days.length === 0
          ? 'Hasil evaluasi belum dicatat disampaikan kembali kepada kelompok.'
          : `Hasil evaluasi disampaikan kembali kepada kelompok pada ${formatList([...new Set(days)].map(formatDay))}.`}
      </p>
      {said.length > 0 && <p>Yang disampaikan dan tanggapan kelompok:</p>}
      <TextList texts={said} />
    </>
  )
}
