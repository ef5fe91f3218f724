import type { KeyFigures } from '../../../../domain/report/keyFigures'
import type { ProgressReport } from '../../../../domain/report/progressReport'
import { formatCount, formatShare, NO_RECORD } from '../../../../texts/formats'
import { chapterTitles } from '../../../../texts/report'
import { summarySentences } from '../../../../texts/summary'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

type SummaryChapterProps = { report: ProgressReport }

/** Half a page that a head of agency reads in one minute: five sentences and six key figures. */
export function SummaryChapter({ report }: SummaryChapterProps) {
  const { summary, figures, previousFigures } = report
  return (
    <Chapter title={chapterTitles.summary}>
      <p className="prose">{(summary ?? summarySentences(report)).join(' ')}</p>
      <ReportTable
        caption="Enam angka pokok periode ini dibandingkan dengan periode lalu"
        columns={[
          { title: 'Angka pokok', width: 46 },
          { title: 'Periode ini', width: 27, align: 'centre' },
          { title: 'Periode lalu', width: 27, align: 'centre' },
        ]}
        rows={keyFigureRows.map(({ label, value }) => ({
          key: label,
          cells: [label, value(figures), previousFigures ? value(previousFigures) : NO_RECORD],
        }))}
      />
    </Chapter>
  )
}

const keyFigureRows: readonly { label: string; value: (figures: KeyFigures) => string }[] = [
  {
    label: 'Pertemuan terlaksana',
    value: ({ held, planned }) => (planned === 0 ? NO_RECORD : formatCount(held, planned)),
  },
  {
    label: 'Kehadiran',
    value: ({ present, recorded }) => (recorded === 0 ? NO_RECORD : formatShare(present, recorded)),
  },
  {
    label: 'Tugas bernilai 3 atau lebih',
    value: ({ tasksAtLeast3, tasksRated }) =>
      tasksAtLeast3 === null || !tasksRated ? NO_RECORD : formatCount(tasksAtLeast3, tasksRated),
  },
  {
    label: 'Tujuan kelompok sesuai atau di atas harapan',
    value: ({ goalsAtOrAbove0, goalsRated }) =>
      goalsRated === 0 ? NO_RECORD : formatCount(goalsAtOrAbove0, goalsRated),
  },
  {
    label: 'Sumber dimanfaatkan',
    value: ({ resourceUses, usesByMembersOrGroup }) =>
      resourceUses === 0
        ? '0 kali'
        : `${resourceUses} kali (${usesByMembersOrGroup} atas prakarsa anggota/kelompok)`,
  },
  {
    label: 'Persoalan diselesaikan',
    value: ({ problemsResolved, problemsRaised }) =>
      `${problemsResolved} (baru diangkat: ${problemsRaised})`,
  },
]
