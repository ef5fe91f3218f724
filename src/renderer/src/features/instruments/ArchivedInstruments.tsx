import { withoutStamps } from '../../../../domain/groupFile'
import type { Instrument } from '../../../../domain/records/instrument'
import { instrumentsText, instrumentWords } from '../../../../texts/instruments'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'

const text = instrumentsText.archived

/** What was set aside, folded away, with the way back. */
export function ArchivedInstruments() {
  const { group } = useOpenGroup()
  const archived = group.records.instrument.filter(({ archivedAt }) => archivedAt)
  if (archived.length === 0) return null
  return (
    <details>
      <summary>{text.title(archived.length)}</summary>
      <p className="soft small">{text.note}</p>
      <ul>
        {archived.map((instrument) => (
          <li key={instrument.id} className="row">
            {instrumentWords(instrument)} {instrument.name} <Restore instrument={instrument} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Restore({ instrument }: { instrument: Instrument }) {
  const { isReadOnly } = useOpenGroup()
  const words = instrumentWords(instrument)
  if (isReadOnly) return null
  const restore = () => {
    const record = { ...withoutStamps<'instrument'>(instrument), archivedAt: null }
    void changeGroup(
      { put: [{ kind: 'instrument', record }], remove: [] },
      text.restoreLabel(words),
    )
  }
  return (
    <Button aria-label={text.restoreOf(words)} onClick={restore}>
      {text.restore}
    </Button>
  )
}
