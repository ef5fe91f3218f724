import type { PlanBudget, PlanBudgetLine } from '../../../../domain/report/programPlanMeans'
import { formatNumber, formatRupiah, formatText } from '../../../../texts/formats'
import { planText, planTitles } from '../../../../texts/programPlan'
import { spelledRupiah } from '../../../../texts/spelledNumbers'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'
import { NotFilled } from './Lines'

/** IX. What the program costs, line by line, with the total in figures and in words. */
export function BudgetChapter({ budget }: { budget: PlanBudget | null }) {
  if (!budget)
    return (
      <Chapter title={planTitles.budget}>
        <NotFilled />
      </Chapter>
    )
  return (
    <Chapter title={planTitles.budget}>
      <ReportTable
        caption="Rencana anggaran biaya"
        columns={[
          { title: 'No.', width: 6, align: 'centre' },
          { title: 'Uraian', width: 27 },
          { title: 'Volume', width: 10, align: 'end' },
          { title: 'Satuan', width: 13 },
          { title: 'Harga satuan', width: 14, align: 'end' },
          { title: 'Jumlah', width: 15, align: 'end' },
          { title: 'Sumber', width: 15 },
        ]}
        rows={budget.lines.map(lineCells)}
        total={{ label: 'Jumlah seluruhnya', cells: [formatRupiah(budget.total), ''] }}
      />
      <p>{planText.spelled(spelledRupiah(budget.total))}</p>
    </Chapter>
  )
}

function lineCells({ item, qty, unit, price, total, source }: PlanBudgetLine, index: number) {
  return {
    key: String(index),
    cells: [
      index + 1,
      item,
      formatNumber(qty),
      formatText(unit),
      formatRupiah(price),
      formatRupiah(total),
      formatText(source),
    ],
  }
}
