import { groupText } from '../../../../texts/group'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

/** The resources the group knows, on a list and on the map. */
export function GroupResources() {
  const { group } = useOpenGroup()
  const title = groupText.nav.resources
  const heading = useScreen(title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
