import { useState } from 'react'
import type { Double } from '../../../../domain/directory/doubles'
import { directoryUpkeepText } from '../../../../texts/directoryUpkeep'
import { capitalised } from '../../../../texts/formats'
import { likenessWords } from '../../../../texts/resourceLabels'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { directoryPlace } from './directoryParts'
import { MergeDialog } from './MergeDialog'
import { UpkeepPanel } from './UpkeepPanel'

const text = directoryUpkeepText

/** Pairs of records that may be one resource, each to be looked at side by side. */
export function DoublesPanel({ doubles }: { doubles: readonly Double[] }) {
  const { isReadOnly } = useOpenGroup()
  const [open, setOpen] = useState<Double | null>(null)
  const rows = doubles.map((double) => ({ id: `${double.one.id} ${double.other.id}`, double }))
  return (
    <>
      <UpkeepPanel title={text.doubles} note={text.doublesNote} rows={rows}>
        {({ double }) => (
          <tr>
            <th scope="row">
              <Named of={double.one} />
              <Named of={double.other} />
            </th>
            <td>{capitalised(likenessWords(double.reasons))}</td>
            {!isReadOnly && (
              <td>
                <Button
                  aria-label={text.compareOf(double.one.name, double.other.name)}
                  onClick={() => setOpen(double)}
                >
                  {text.compare}
                </Button>
              </td>
            )}
          </tr>
        )}
      </UpkeepPanel>
      {open && <MergeDialog double={open} onClose={() => setOpen(null)} />}
    </>
  )
}

function Named({ of: { id, name } }: { of: Double['one'] }) {
  return (
    <p>
      <a href={`#${directoryPlace('daftar', id)}`}>{name}</a>{' '}
      <span className="soft small">{id}</span>
    </p>
  )
}
