import { processText } from '../../../../texts/process'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

export function ProcessEvaluation() {
  const { group } = useOpenGroup()
  const heading = useScreen(processText.title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {processText.title}
    </h1>
  )
}
