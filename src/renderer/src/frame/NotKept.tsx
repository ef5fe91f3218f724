import { groupText } from '../../../texts/group'
import { useKeepingFailure } from '../state/draftKeeping'
import { Notice } from '../ui/Notice'

/** Tells as long as what is typed stands in this window alone. */
export function NotKept() {
  const failure = useKeepingFailure()
  if (!failure) return null
  const { title, tooMuch, noPlace } = groupText.notKept
  return (
    <Notice tone="danger" isLive title={title}>
      <p>{failure.code === 'badRequest' ? tooMuch : noPlace}</p>
    </Notice>
  )
}
