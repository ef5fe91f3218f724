import { withoutStamps } from '../../../../domain/groupFile'
import type { Resource } from '../../../../domain/records/resource'
import { checkText } from '../../../../texts/resourceFields'
import { useChecker } from '../../resources/Checker'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'

const text = checkText

type CheckedTodayProps = {
  resource: Resource
  isMain?: boolean
  /** Where the button goes with the row it stands in: answers what is to be done once it is saved. */
  onChecking?: () => () => void
}

/** One step: what is written of the resource was found true today, by whoever is told to check. */
export function CheckedToday({ resource, isMain = false, onChecking }: CheckedTodayProps) {
  const { today, isReadOnly } = useOpenGroup()
  const checker = useChecker().trim()
  if (isReadOnly) return null
  const { id, name } = resource
  const check = async () => {
    const record = {
      ...withoutStamps<'resource'>(resource),
      verifiedDate: today,
      verifiedBy: checker,
    }
    const change = { put: [{ kind: 'resource' as const, record }], remove: [] }
    const goOn = onChecking?.()
    if (!(await changeGroup(change, text.label(id)))) goOn?.()
  }
  return (
    <Button
      look={isMain ? 'main' : 'plain'}
      aria-label={isMain ? undefined : text.todayOf(name)}
      title={checker ? undefined : text.nameFirst}
      disabled={!checker}
      onClick={check}
    >
      {text.today}
    </Button>
  )
}
