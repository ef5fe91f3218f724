import { instrumentsText } from '../../../../texts/instruments'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

export function Instruments() {
  const { group } = useOpenGroup()
  const heading = useScreen(instrumentsText.title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {instrumentsText.title}
    </h1>
  )
}
