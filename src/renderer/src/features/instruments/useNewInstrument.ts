import { useNavigate } from '@tanstack/react-router'
import type { AppError } from '../../../../bridge/errors'
import { nextInstrumentId } from '../../../../domain/instruments/versions'
import type { DraftOf } from '../../../../domain/records/kinds'
import { useUnsaved } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { unsavedIds } from './instrumentKeys'

/** Puts an instrument made elsewhere into the group and opens it. */
export function useNewInstrument(): {
  /** An id that neither a record nor what is being written has. */
  freeId: string
  keep: (record: DraftOf<'instrument'>, label: string) => Promise<AppError | null>
} {
  const { group } = useOpenGroup()
  const navigate = useNavigate()
  const written = unsavedIds(Object.keys(useUnsaved()))
  const ids = [...group.records.instrument.map(({ id }) => id), ...written]
  const keep = async (record: DraftOf<'instrument'>, label: string) => {
    const error = await changeGroup({ put: [{ kind: 'instrument', record }], remove: [] }, label)
    if (!error)
      void navigate({
        to: '/kelompok/$groupId/alat-ukur',
        params: { groupId: group.id },
        search: { alat: record.id },
      })
    return error
  }
  return { freeId: nextInstrumentId(ids), keep }
}
