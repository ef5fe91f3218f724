import type { RealisedBudget, RealisedLine } from '../../../../domain/report/finalBudget'
import { finalReportText } from '../../../../texts/finalReport'
import { finalTitles } from '../../../../texts/finalTitles'
import { EMPTY, formatRupiah, formatText, NO_RECORD } from '../../../../texts/formats'
import { planText } from '../../../../texts/programPlan'
import { spelledRupiah } from '../../../../texts/spelledNumbers'
import { ReportTable } from '../ReportTable'
import { FinalChapter } from './FinalChapter'

/** What the program was to cost, what it cost, and what is left, with the total in words. */
export function RealisedChapter({ budget }: { budget: RealisedBudget | null }) {
  if (!budget)
    return (
      <FinalChapter title={finalTitles.budget}>
        <p>{finalReportText.noBudget}</p>
      </FinalChapter>
    )
  const { planned, realised, linesWithoutRealised: missing } = budget
  return (
    <FinalChapter title={finalTitles.budget}>
      <ReportTable
        caption="Rencana dan realisasi anggaran"
        columns={[
          { title: 'No.', width: 6, align: 'centre' },
          { title: 'Uraian', width: 31 },
          { title: 'Rencana', width: 15, align: 'end' },
          { title: 'Realisasi', width: 15, align: 'end' },
          { title: 'Selisih', width: 14, align: 'end' },
          { title: 'Sumber', width: 19 },
        ]}
        rows={budget.lines.map(lineCells)}
        total={{
          label: 'Jumlah seluruhnya',
          cells: [
            formatRupiah(planned),
            realised === null ? NO_RECORD : formatRupiah(realised),
            realised === null || missing > 0 ? EMPTY : formatRupiah(planned - realised),
            '',
          ],
        }}
      />
      {realised !== null && (
        <p>
          {finalReportText.spent(realised, planned)} {planText.spelled(spelledRupiah(realised))}
        </p>
      )}
      {missing > 0 && <p>{finalReportText.unrealised(missing)}</p>}
    </FinalChapter>
  )
}

function lineCells({ item, planned, realised, left, source }: RealisedLine, index: number) {
  return {
    key: String(index),
    cells: [
      index + 1,
      item,
      formatRupiah(planned),
      realised === null ? NO_RECORD : formatRupiah(realised),
      left === null ? EMPTY : formatRupiah(left),
      formatText(source),
    ],
  }
}
