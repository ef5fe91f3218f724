import type { PrintedAmendment } from '../../../domain/report/goalWords'
import { formatShortDay } from '../../../texts/formats'
import { goalSheetText, printedValueWords } from '../../../texts/goalSheet'
import { ratedFieldNames } from '../../../texts/goals'
import { ReportTable } from './ReportTable'

type AmendmentTableProps = {
  caption: string
  rows: readonly { id: string; amendment: PrintedAmendment }[]
}

/** What was changed of rated goals, from what to what, and why; nothing where nothing was. */
export function AmendmentTable({ caption, rows }: AmendmentTableProps) {
  const { goal, day, change, reason } = goalSheetText.amendmentColumns
  if (rows.length === 0) return null
  return (
    <ReportTable
      caption={caption}
      columns={[
        { title: goal, width: 11 },
        { title: day, width: 14 },
        { title: change, width: 45 },
        { title: reason, width: 30 },
      ]}
      rows={rows.map(({ id, amendment }) => ({
        key: `${id} ${amendment.date} ${amendment.reason}`,
        cells: [
          id,
          formatShortDay(amendment.date),
          amendment.changes
            .map(({ field, from, to }) =>
              goalSheetText.fromTo(
                ratedFieldNames[field],
                printedValueWords(from),
                printedValueWords(to),
              ),
            )
            .join(' '),
          amendment.reason,
        ],
      }))}
    />
  )
}
