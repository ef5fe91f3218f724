import type { AppError } from '../../../../bridge/errors'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { changeGroup } from '../../state/openGroup'

type SessionDraft = DraftOf<'session'>

/**
 * Changes one meeting as it stands when its turn comes: what is marked, jotted down and stepped on in quick
 * succession never overwrites one another.
 */
export function changeMeeting(
  id: string,
  made: (session: SessionDraft) => SessionDraft,
  label: string,
): Promise<AppError | null> {
  return changeGroup((group) => {
    const session = recordOf(group, 'session', id)
    if (!session) return { put: [], remove: [] }
    return {
      put: [{ kind: 'session', record: made(withoutStamps<'session'>(session)) }],
      remove: [],
    }
  }, label)
}
