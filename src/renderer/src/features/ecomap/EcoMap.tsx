import { groupText } from '../../../../texts/group'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

/** The relations of the group with the systems around it. */
export function EcoMap() {
  const { group } = useOpenGroup()
  const title = groupText.nav.ecomap
  const heading = useScreen(title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  )
}
