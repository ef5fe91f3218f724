import { groupText } from '../../../../texts/group'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

/** What the group and its members need from outside, and what was used for it. */
export function Needs() {
  const { group } = useOpenGroup()
  const title = groupText.nav.needs
  const heading = useScreen(title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
