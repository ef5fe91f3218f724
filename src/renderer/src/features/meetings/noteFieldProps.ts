import type { UseFormReturn } from 'react-hook-form'
import type { Session } from '../../../../domain/records/session'
import type { NoteValues } from './noteDraft'

/** What every part of the form of a note is given. */
export type NoteFieldProps = {
  form: UseFormReturn<NoteValues>
  values: NoteValues
  session: Session
}
