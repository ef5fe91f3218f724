import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { appText } from '../../../../../texts/app'
import { crisisText } from '../../../../../texts/crisis'
import { instrumentEntryText } from '../../../../../texts/instrumentEntry'
import { CrisisList } from '../../../frame/CrisisList'
import { useOpenGroup } from '../../../state/openGroup'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { Field } from '../../../ui/Field'
import { Notice } from '../../../ui/Notice'

/** A sheet on which answers speak of danger: whose, which items, and what was done. */
export type SafetySheet = { code: string; items: readonly number[]; note: string }

type SafetyNotesProps = {
  sheets: readonly SafetySheet[]
  /** On the screen of one member the code says nothing new. */
  isOfOne?: boolean
  onNote: (code: string, note: string) => void
}

const text = instrumentEntryText.safety

/**
 * What to do at once where an answer speaks of danger. A member may look at the screen too: the words are calm,
 * and what was answered is not repeated.
 */
export function SafetyNotes({ sheets, isOfOne, onNote }: SafetyNotesProps) {
  const { group, isReadOnly } = useOpenGroup()
  const [isCalling, setIsCalling] = useState(false)
  if (sheets.length === 0) return null
  return (
    <div className="tight">
      <Notice
        tone="warning"
        isLive
        title={text.title}
        actions={
          <>
            <Button onClick={() => setIsCalling(true)}>{text.contacts}</Button>
            <Link
              to="/kelompok/$groupId/kejadian"
              params={{ groupId: group.id }}
              search={{ baru: true }}
            >
              {text.incident}
            </Link>
          </>
        }
      >
        <p>{text.body}</p>
      </Notice>
      {sheets.map(({ code, items, note }) => (
        <Field
          key={code}
          label={isOfOne ? text.note : text.noteOf(text.of(code, items))}
          hint={text.noteHint}
        >
          {(link) => (
            <textarea
              {...link}
              rows={2}
              value={note}
              readOnly={isReadOnly}
              onChange={({ target }) => onNote(code, target.value)}
            />
          )}
        </Field>
      ))}
      {isCalling && (
        <Dialog title={crisisText.title} onClose={() => setIsCalling(false)}>
          <CrisisList />
          <div className="row">
            <Button onClick={() => setIsCalling(false)}>{appText.close}</Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
