import { withoutStamps } from '../../../../domain/groupFile'
import type { Session } from '../../../../domain/records/session'
import { useOpenGroup } from '../../state/openGroup'
import { PlanForm } from './PlanForm'
import { PlanView } from './PlanView'

/** The plan of a meeting: to be written, or only to be read where the record is signed. */
export function PlanPart({ session }: { session: Session }) {
  const { isReadOnly } = useOpenGroup()
  return session.signature || isReadOnly ? (
    <PlanView session={session} />
  ) : (
    <PlanForm record={withoutStamps<'session'>(session)} revision={session.revision} />
  )
}
