import { useSearch } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import { useOpenGroup } from '../../state/openGroup'
import { ReviewDesk } from './ReviewDesk'
import { Schedule } from './Schedule'

/** The periodic review: its schedule, or one review point with everything that is judged there. */
export function Review() {
  const { titik, bagian } = useSearch({ from: '/kelompok/$groupId/telaah' })
  const { group } = useOpenGroup()
  const point = titik === undefined ? undefined : recordOf(group, 'reviewPoint', titik)
  return point && !point.archivedAt ? <ReviewDesk point={point} part={bagian} /> : <Schedule />
}
