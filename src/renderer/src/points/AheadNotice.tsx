import type { ReviewPoint } from '../../../domain/records/reviewPoint'
import { formatDay } from '../../../texts/formats'
import { pointsText } from '../../../texts/points'
import { useOpenGroup } from '../state/openGroup'
import { Notice } from '../ui/Notice'

/** Whether the day of a review point has not come yet: nothing can be judged there. */
export function useIsAhead(point: ReviewPoint): boolean {
  return point.date > useOpenGroup().today
}

/** Says why nothing can be judged yet at a review point that lies ahead. */
export function AheadNotice({ point }: { point: ReviewPoint }) {
  if (!useIsAhead(point)) return null
  return (
    <Notice title={pointsText.ahead.title(formatDay(point.date))}>
      <p>{pointsText.ahead.body}</p>
    </Notice>
  )
}
