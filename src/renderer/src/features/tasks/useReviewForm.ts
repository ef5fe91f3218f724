import { type RefObject, useEffect, useState } from 'react'
import { tasksText } from '../../../../texts/tasks'
import { errorsOf } from '../../form/schemaResolver'
import { useFaultFocus } from '../../form/useFaultFocus'
import { useRecordForm } from '../../form/useRecordForm'
import { dropUnsaved, keepUnsaved, type ReviewDraft, unsavedOf } from '../../state/drafts'
import { changeGroup } from '../../state/openGroup'
import { isSameDraft, toBeSaved } from './reviewDraft'

/** The form of one review: remembers what was typed while the worker looks elsewhere, and saves through the door. */
export function useReviewForm(
  saved: ReviewDraft,
  revision: number,
  element: RefObject<HTMLFormElement | null>,
) {
  const start = unsavedOf('taskReview', saved.id) ?? saved
  const form = useRecordForm('taskReview', start as never, (typed) =>
    toBeSaved(typed as ReviewDraft),
  )
  const values = form.watch() as unknown as ReviewDraft
  const isChanged = !isSameDraft(values, saved)
  const [timesSaved, setTimesSaved] = useState(0)
  useFaultFocus(form, element)

  // Saved or taken back: the form shows what is on disk without being built anew, so the focus stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another revision is a reason
  useEffect(() => form.reset(start as never), [revision, timesSaved])

  useEffect(() => {
    const label = tasksText.draftLabel(saved.task, saved.point)
    const { unsubscribe } = form.watch((next) => {
      const typed = next as unknown as ReviewDraft
      if (isSameDraft(typed, saved)) dropUnsaved(saved.id)
      else keepUnsaved(saved.id, { kind: 'taskReview', label, values: structuredClone(typed) })
    })
    return unsubscribe
  }, [form, saved])

  const save = form.handleSubmit(async (record) => {
    const label = tasksText.saveLabel(saved.task, saved.point)
    const error = await changeGroup({ put: [{ kind: 'taskReview', record }], remove: [] }, label)
    if (!error) {
      dropUnsaved(saved.id)
      return setTimesSaved((times) => times + 1)
    }
    for (const [field, fault] of Object.entries(errorsOf<ReviewDraft>(error.faults ?? [])))
      form.setError(field as keyof ReviewDraft, fault as { type: string; message: string })
  })
  const revert = () => {
    form.reset(saved as never)
    dropUnsaved(saved.id)
  }
  return { form, values, isChanged, save, revert }
}
