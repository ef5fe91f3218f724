import type { Paper } from '../../../../domain/catalog/lists'
import { reportScreenText } from '../../../../texts/reportScreen'
import { PaperSelect } from '../../form/PaperSelect'
import { Field } from '../../ui/Field'

export const MOST_COPIES = 20
const text = reportScreenText

/** How a document is wanted on paper. Nothing here is kept: it is chosen for each printing. */
export type PaperWish = { paper: Paper; copies: number }

type PaperFieldsProps = {
  wish: PaperWish
  onChange: (wish: PaperWish) => void
  /** What is not handed round has no number of copies to choose. */
  isOneCopy?: boolean
}

/** Which paper, and how many copies. */
export function PaperFields({ wish, onChange, isOneCopy }: PaperFieldsProps) {
  return (
    <>
      <PaperSelect paper={wish.paper} onChange={(paper) => onChange({ ...wish, paper })} />
      {!isOneCopy && (
        <Field label={text.copies}>
          {(link) => (
            <input
              {...link}
              type="number"
              min={1}
              max={MOST_COPIES}
              value={wish.copies}
              onChange={(event) => {
                const copies = Math.trunc(Number(event.target.value))
                onChange({ ...wish, copies: Math.min(MOST_COPIES, Math.max(1, copies)) })
              }}
            />
          )}
        </Field>
      )}
    </>
  )
}
