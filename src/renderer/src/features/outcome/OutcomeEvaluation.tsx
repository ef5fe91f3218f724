import { outcomeText } from '../../../../texts/outcome'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

export function OutcomeEvaluation() {
  const { group } = useOpenGroup()
  const heading = useScreen(outcomeText.title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {outcomeText.title}
    </h1>
  )
}
