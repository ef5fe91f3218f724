import { useRef } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Session } from '../../../../domain/records/session'
import { noteText as text } from '../../../../texts/meetingNote'
import { FormFoot } from '../../form/FormFoot'
import { TickField } from '../../form/TickField'
import { useKeptWords } from '../../form/useKeptWords'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { AfterFields } from './AfterFields'
import { AsasField } from './AsasField'
import { Captures } from './Captures'
import { GroupNote } from './GroupNote'
import styles from './Meetings.module.css'
import { MemberObservations } from './MemberObservations'
import { NoteSection } from './NoteSection'
import { noteField, shownNote, ticks, withNote } from './noteDraft'
import { RealisedField } from './RealisedField'
import { SlipsField } from './SlipsField'

/** The note on one meeting: what the group did and, apart from it, what was seen of each member. */
export function NoteForm({ session }: { session: Session }) {
  const { today } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const record = withoutStamps<'session'>(session)
  const sheet = useSavedForm({
    key: `session:${session.id}:catatan`,
    kind: 'session',
    id: session.id,
    saved: shownNote(session),
    revision: session.revision,
    label: text.label(session.number),
    element,
    prepare: (typed) => withNote(record, typed, today),
    fieldOf: noteField,
  })
  const { form, values } = sheet
  const kept = useKeptWords(sheet.isChanged)
  return (
    <>
      <Captures session={session} form={form} values={values} />
      <form ref={element} className={styles.sheet} noValidate onSubmit={sheet.save}>
        <GroupNote form={form} values={values} session={session} />
        <MemberObservations form={form} values={values} session={session} />
        <NoteSection title={text.realised.title} note={text.realised.note}>
          <RealisedField form={form} values={values} session={session} />
        </NoteSection>
        <NoteSection title={text.ticks.title}>
          <div className={styles.ticks}>
            {ticks.map((tick) => (
              <TickField key={tick} form={form} name={`ticks.${tick}`} label={text.ticks[tick]} />
            ))}
          </div>
        </NoteSection>
        <NoteSection title={text.slips.title} note={text.slips.note}>
          <SlipsField form={form} values={values} session={session} />
        </NoteSection>
        <NoteSection title={text.asas.title} note={text.asas.note}>
          <AsasField form={form} values={values} session={session} />
        </NoteSection>
        <NoteSection title={text.after.title}>
          <AfterFields form={form} values={values} />
        </NoteSection>
        <FormFoot of={sheet} save={text.save} words={kept} />
      </form>
    </>
  )
}
