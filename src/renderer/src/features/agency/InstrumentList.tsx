import { withoutStamps } from '../../../../domain/groupFile'
import { instrumentFamilies, removalOf } from '../../../../domain/instruments/versions'
import { inUse } from '../../../../domain/progress/inUse'
import type { Instrument } from '../../../../domain/records/instrument'
import { agencyText } from '../../../../texts/agency'
import { instrumentFactsText } from '../../../../texts/instrumentFacts'
import { instrumentLibraryText } from '../../../../texts/instrumentLibrary'
import { instrumentsText, instrumentWords } from '../../../../texts/instruments'
import { InstrumentFacts } from '../../instruments/InstrumentFacts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Table } from '../../ui/Table'
import { focusHeading } from '../../ui/useScreen'

const text = instrumentLibraryText.ofAgency

/** The instruments that the agency keeps for its groups, later versions first. */
export function InstrumentList() {
  const { group } = useOpenGroup()
  const kept = instrumentFamilies(inUse(group.records.instrument)).flatMap(({ current, older }) => [
    current,
    ...older,
  ])
  return (
    <>
      <p className="soft measure">{text.intro}</p>
      {kept.length === 0 ? (
        <EmptyState title={text.empty}>
          <p className="soft">{instrumentLibraryText.agencyEmpty}</p>
        </EmptyState>
      ) : (
        <Table caption={agencyText.parts.alat} head={text.columns}>
          {kept.map((instrument) => (
            <Row key={instrument.id} instrument={instrument} />
          ))}
        </Table>
      )}
    </>
  )
}

function Row({ instrument }: { instrument: Instrument }) {
  const { group, isReadOnly } = useOpenGroup()
  const words = instrumentWords(instrument)
  const remove = async () => {
    const removal = removalOf(instrument, group.records.instrument, withoutStamps<'instrument'>)
    if (!(await changeGroup(removal, text.removeLabel(words)))) focusHeading()
  }
  return (
    <>
      <tr>
        <th scope="row">{instrumentsText.heading(instrument)}</th>
        <td>{instrument.items}</td>
        <td>{instrument.licence}</td>
        <td>{instrument.validation?.trim() || instrumentsText.noValidation}</td>
        <td>
          {!isReadOnly && (
            <Button aria-label={text.removeOf(words)} onClick={remove}>
              {text.remove}
            </Button>
          )}
        </td>
      </tr>
      <tr>
        <td colSpan={text.columns.length}>
          <details className="small">
            <summary>{instrumentFactsText.details(words)}</summary>
            <InstrumentFacts instrument={withoutStamps<'instrument'>(instrument)} />
          </details>
        </td>
      </tr>
    </>
  )
}
