import { useParams } from '@tanstack/react-router'
import { useScreen } from '../../ui/useScreen'

/** Stands here until the live mode is built. */
export function LiveMeeting() {
  const { pertemuan } = useParams({ from: '/kelompok/$groupId/pertemuan/$pertemuan/berlangsung' })
  const heading = useScreen(pertemuan)
  return (
    <h1 ref={heading} tabIndex={-1}>
      {pertemuan}
    </h1>
  )
}
