import { recordOf } from '../../../../domain/groupFile'
import { memberLabel } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'

/** How a member is named on the screens of the group, from the code. */
export function useMemberName(): (code: string) => string {
  const { group } = useOpenGroup()
  return (code) => {
    const member = recordOf(group, 'member', code)
    return member ? memberLabel(member) : code
  }
}
