import { useEffect } from 'react'
import { tasksText } from '../../../../texts/tasks'
import { errorsOf } from '../../form/schemaResolver'
import { useRecordForm } from '../../form/useRecordForm'
import { dropUnsaved, keepUnsaved, unsavedOf } from '../../state/drafts'
import { changeGroup } from '../../state/openGroup'
import { isSameDraft, type ReviewDraft, toBeSaved } from './reviewDraft'

/** The form of one review: remembers what was typed while the worker looks elsewhere, and saves through the door. */
export function useReviewForm(saved: ReviewDraft) {
  const form = useRecordForm('taskReview', unsavedOf('taskReview', saved.id) ?? saved)
  const values = form.watch() as ReviewDraft
  const isChanged = !isSameDraft(values, saved)

  useEffect(() => {
    const label = tasksText.draftLabel(saved.task, saved.point)
    const { unsubscribe } = form.watch((next) => {
      const typed = next as ReviewDraft
      if (isSameDraft(typed, saved)) dropUnsaved(saved.id)
      else keepUnsaved(saved.id, { kind: 'taskReview', label, values: structuredClone(typed) })
    })
    return unsubscribe
  }, [form, saved])

  const save = form.handleSubmit(async (draft) => {
    const record = toBeSaved(draft)
    const label = tasksText.saveLabel(saved.task, saved.point)
    const error = await changeGroup({ put: [{ kind: 'taskReview', record }], remove: [] }, label)
    if (!error) return dropUnsaved(saved.id)
    for (const [field, fault] of Object.entries(errorsOf<ReviewDraft>(error.faults ?? [])))
      form.setError(field as keyof ReviewDraft, fault as { type: string; message: string })
  })
  const revert = () => {
    form.reset(saved)
    dropUnsaved(saved.id)
  }
  return { form, values, isChanged, save, revert }
}
