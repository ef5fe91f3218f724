import { recordOf } from '../../../../domain/groupFile'
import type { Session } from '../../../../domain/records/session'
import { formatInstant } from '../../../../texts/formats'
import { signingText as text } from '../../../../texts/meetings'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'

/** Says of a signed record who closed it and when. */
export function SignedNotice({ session: { signature } }: { session: Session }) {
  const { group } = useOpenGroup()
  if (!signature) return null
  const worker = recordOf(group, 'worker', signature.workerId)?.name ?? signature.workerId
  const timezone = group.records.agency[0]?.timezone ?? 'WIB'
  return (
    <Notice title={text.signed(worker, formatInstant(signature.at, timezone))}>
      <p>{text.locked}</p>
    </Notice>
  )
}
