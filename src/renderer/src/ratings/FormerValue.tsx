import { tasksText } from '../../../texts/tasks'

type FormerValueProps = {
  isShown: boolean
  /** What was judged before; left out where there was nothing. */
  words: string | undefined
}

/** The value of the review before; told late it is not simply copied. */
export function FormerValue({ isShown, words }: FormerValueProps) {
  return (
    <p className="soft small" role="status">
      {words ? (isShown ? words : tasksText.formerHidden) : tasksText.noFormer}
    </p>
  )
}
