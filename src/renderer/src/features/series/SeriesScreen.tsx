import { seriesText } from '../../../../texts/series'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'

export function SeriesScreen() {
  const { group } = useOpenGroup()
  const heading = useScreen(seriesText.title, group.records.program[0]?.name)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {seriesText.title}
    </h1>
  )
}
