import type { Factor, ReportConclusion } from '../../../../domain/report/reportConclusion'
import { formatDay, formatList, formatText, NO_RECORD } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { chapterTitles } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

type ConclusionProps = { conclusion: ReportConclusion }

/** XI. What helps the group and what stands in its way. */
export function FactorsChapter({ conclusion }: ConclusionProps) {
  return (
    <Chapter title={chapterTitles.factors}>
      <h3>Pendukung</h3>
      <FactorList factors={conclusion.supporting} />
      <h3>Penghambat dan penanganannya</h3>
      <FactorList factors={conclusion.hindering} />
    </Chapter>
  )
}

/** XII. What was concluded, how safety stood, and what follows. */
export function ConclusionChapter({ conclusion }: ConclusionProps) {
  return (
    <Chapter title={chapterTitles.conclusion}>
      {conclusion.findings.length === 0 ? (
        <p>Evaluasi periode ini belum dicatat.</p>
      ) : (
        <>
          <p>Evaluasi periode ini menyimpulkan:</p>
          <ul>
            {[...conclusion.findings, ...conclusion.limits].map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
          <p>{feedbackText(conclusion)}</p>
        </>
      )}
      <p>{incidentText(conclusion)}</p>
      {conclusion.followUps.length === 0 ? (
        <p>Rencana tindak lanjut belum dicatat.</p>
      ) : (
        <ReportTable
          caption="Rencana tindak lanjut"
          columns={[
            { title: 'Apa', width: 40 },
            { title: 'Siapa', width: 20 },
            { title: 'Kapan', width: 20 },
            { title: 'Ukuran', width: 20 },
          ]}
          rows={conclusion.followUps.map(({ what, who, when, measure }) => ({
            key: what,
            cells: [what, formatText(who), formatText(when), formatText(measure)],
          }))}
        />
      )}
    </Chapter>
  )
}

function FactorList({ factors }: { factors: readonly Factor[] }) {
  if (factors.length === 0) return <p>Faktor ini {NO_RECORD}.</p>
  return (
    <ul>
      {factors.map(({ factor, mitigation }) => (
        <li key={factor}>
          {factor}
          {mitigation && ` (penanganan: ${mitigation})`}
        </li>
      ))}
    </ul>
  )
}

function feedbackText({ evaluations }: ReportConclusion): string {
  const days = evaluations.flatMap((evaluation) => evaluation.feedbackToGroupDate ?? [])
  return days.length === 0
    ? 'Hasil evaluasi belum dicatat disampaikan kembali kepada kelompok.'
    : `Hasil evaluasi disampaikan kembali kepada kelompok pada ${formatList(days.map(formatDay))}.`
}

function incidentText({ incidents }: ReportConclusion): string {
  if (incidents.length === 0) return 'Tidak ada insiden keselamatan atau kerahasiaan yang dicatat.'
  const total = incidents.reduce((sum, { count }) => sum + count, 0)
  const kinds = incidents.map(({ kind, count }) => `${listTexts.incidentKind[kind]} ${count}`)
  return `Insiden keselamatan atau kerahasiaan pada periode ini: ${total} (${formatList(kinds)}); rinciannya disimpan dalam berkas tersendiri.`
}
