import type { DraftOf } from '../../../domain/records/kinds'
import { instrumentFactsText, meaningFacts, sourceFacts } from '../../../texts/instrumentFacts'
import { Facts } from '../ui/Facts'

const text = instrumentFactsText

type InstrumentFactsProps = {
  instrument: Omit<DraftOf<'instrument'>, 'id'>
  /** Only what decides the meaning of a score, where the rest stands in a form beside it. */
  isMeaningOnly?: boolean
}

/** How an instrument is made, to be read: its items, how they are scored, where it comes from. */
export function InstrumentFacts({ instrument, isMeaningOnly = false }: InstrumentFactsProps) {
  const { itemTexts } = instrument
  const isWritten = itemTexts?.some((item) => item.trim() !== '')
  return (
    <div className="stack">
      {isWritten ? (
        <ol aria-label={text.items}>
          {itemTexts?.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two items may say the same
            <li key={index}>{item.trim() || <span className="soft">{text.noWording}</span>}</li>
          ))}
        </ol>
      ) : (
        <p className="soft">{isMeaningOnly ? text.noItemsHere : text.noItems}</p>
      )}
      <Facts
        facts={
          isMeaningOnly
            ? meaningFacts(instrument)
            : [...meaningFacts(instrument), ...sourceFacts(instrument)]
        }
      />
    </div>
  )
}
