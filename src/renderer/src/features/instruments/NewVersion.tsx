import { Link } from '@tanstack/react-router'
import { withoutStamps } from '../../../../domain/groupFile'
import { newVersionOf } from '../../../../domain/instruments/versions'
import { inUse } from '../../../../domain/progress/inUse'
import type { Instrument } from '../../../../domain/records/instrument'
import { builderText } from '../../../../texts/instrumentBuilder'
import { instrumentWords } from '../../../../texts/instruments'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { useNewInstrument } from './useNewInstrument'

const text = builderText

/** Goes on from an instrument with its next version, or to the one that is there already. */
export function NewVersion({ instrument }: { instrument: Instrument }) {
  const { group, isReadOnly } = useOpenGroup()
  const { freeId, keep } = useNewInstrument()
  const all = group.records.instrument
  const later = inUse(all).find(({ supersedes }) => supersedes === instrument.id)
  if (later)
    return (
      <span>
        <Link
          to="/kelompok/$groupId/alat-ukur"
          params={{ groupId: group.id }}
          search={{ alat: later.id }}
        >
          {text.older(instrumentWords(later))}
        </Link>
      </span>
    )
  if (isReadOnly) return null
  const make = () => {
    const record = newVersionOf(withoutStamps<'instrument'>(instrument), freeId, all)
    void keep(record, text.newVersion.label(instrumentWords(record)))
  }
  return <Button onClick={make}>{text.newVersion.action}</Button>
}
