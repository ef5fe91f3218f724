import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { captureKinds } from '../../../../domain/catalog/lists'
import type { Capture } from '../../../../domain/meetings/liveMeeting'
import type { Session } from '../../../../domain/records/session'
import { liveText } from '../../../../texts/liveMeeting'
import { dropUnsaved, keepUnsaved, noLongerLeftBehind, unsavedOf } from '../../state/drafts'

type Draft = Pick<Capture, 'kind' | 'text'>

/** What is being jotted down; it outlives the end of the app as soon as there is a word of it. */
export function useCaptureDraft({ id, number }: Session): {
  draft: Draft
  write: (next: Draft) => void
} {
  const key = `catatanCepat:${id}`
  const { href } = useLocation()
  const [draft, setDraft] = useState<Draft>(() => draftIn(unsavedOf(key)?.values))
  useEffect(() => noLongerLeftBehind(key), [key])
  const write = (next: Draft) => {
    setDraft(next)
    const label = liveText.captures.draftLabel(number)
    if (next.text.trim() === '') dropUnsaved(key)
    else keepUnsaved(key, { label, place: href, base: 0, values: next })
  }
  return { draft, write }
}

function draftIn(values: Record<string, unknown> | undefined): Draft {
  return {
    kind: captureKinds.find((kind) => kind === values?.kind) ?? 'keputusan',
    text: typeof values?.text === 'string' ? values.text : '',
  }
}
