import { evaluationsText } from '../../../../texts/evaluations'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

export function Evaluations() {
  const { group } = useOpenGroup()
  const heading = useScreen(evaluationsText.title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {evaluationsText.title}
    </h1>
  )
}
