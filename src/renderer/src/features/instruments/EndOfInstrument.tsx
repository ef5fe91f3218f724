import { useNavigate } from '@tanstack/react-router'
import { type Change, withoutStamps } from '../../../../domain/groupFile'
import { removalOf } from '../../../../domain/instruments/versions'
import type { Instrument } from '../../../../domain/records/instrument'
import { builderText } from '../../../../texts/instrumentBuilder'
import { instrumentWords } from '../../../../texts/instruments'
import { dropUnsaved } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { builderKey } from './instrumentKeys'
import { KeepForAgency } from './KeepForAgency'

const text = builderText.end

/** What else can be done with an instrument: kept for other groups, set aside, or, as long as nobody filled it in, removed. */
export function EndOfInstrument({ instrument }: { instrument: Instrument }) {
  const { group, isReadOnly } = useOpenGroup()
  const navigate = useNavigate()
  const { id } = instrument
  const words = instrumentWords(instrument)
  if (isReadOnly) return null
  const hasSheets = group.records.administration.some(({ instrumentId }) => instrumentId === id)
  const end = async (change: Change, label: string) => {
    if (await changeGroup(change, label)) return
    dropUnsaved(builderKey(id))
    void navigate({
      to: '/kelompok/$groupId/alat-ukur',
      params: { groupId: group.id },
      search: {},
    })
  }
  const archive = () => {
    const record = {
      ...withoutStamps<'instrument'>(instrument),
      archivedAt: new Date().toISOString(),
    }
    void end({ put: [{ kind: 'instrument', record }], remove: [] }, text.archiveLabel(words))
  }
  const remove = () => {
    const removal = removalOf(instrument, group.records.instrument, withoutStamps<'instrument'>)
    void end(removal, text.removeLabel(words))
  }
  return (
    <div className="stack">
      <KeepForAgency instrument={instrument} />
      <div className="row">
        {hasSheets ? (
          <Button onClick={archive}>{text.archive}</Button>
        ) : (
          <Button onClick={remove}>{text.remove}</Button>
        )}
        <span className="soft small">{hasSheets ? text.archiveNote : text.removeNote}</span>
      </div>
    </div>
  )
}
