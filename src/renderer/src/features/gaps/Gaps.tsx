import { groupText } from '../../../../texts/group'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

/** What is missing between needs and resources. */
export function Gaps() {
  const { group } = useOpenGroup()
  const title = groupText.nav.gaps
  const heading = useScreen(title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
