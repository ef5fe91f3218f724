import { groupText } from '../../../../texts/group'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

/** Referrals from their sheet to their answer. */
export function Referrals() {
  const { group } = useOpenGroup()
  const title = groupText.nav.referrals
  const heading = useScreen(title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
