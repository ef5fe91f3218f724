import type { PrintedAmendment } from '../../../domain/report/goalWords'
import { formatShortDay } from '../../../texts/formats'
import { changeWords, goalSheetText } from '../../../texts/goalSheet'
import { inCell, LongTexts } from './LongTexts'
import { ReportTable } from './ReportTable'

type AmendmentTableProps = { rows: readonly { id: string; amendment: PrintedAmendment }[] }

const text = goalSheetText.amendments

/** What was changed of rated goals, from what to what, and why; nothing where nothing was. */
export function AmendmentTable({ rows }: AmendmentTableProps) {
  const { goal, day, change, reason } = text.columns
  if (rows.length === 0) return null
  return (
    <>
      <ReportTable
        caption={text.caption}
        columns={[
          { title: goal, width: 11 },
          { title: day, width: 14 },
          { title: change, width: 45 },
          { title: reason, width: 30 },
        ]}
        rows={rows.map(({ id, amendment }, index) => ({
          key: `${id} ${index}`,
          cells: [
            id,
            formatShortDay(amendment.date),
            inCell(changeText(amendment)),
            inCell(amendment.reason),
          ],
        }))}
      />
      <LongTexts
        texts={rows.flatMap(({ id, amendment }) => {
          const which = text.which(id, amendment.date)
          return [
            { title: `${change} ${which}`, text: changeText(amendment) },
            { title: `${reason} ${which}`, text: amendment.reason },
          ]
        })}
      />
    </>
  )
}

function changeText({ changes }: PrintedAmendment): string {
  return changes.map(changeWords).join(' ')
}
