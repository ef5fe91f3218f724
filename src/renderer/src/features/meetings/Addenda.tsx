import { useRef } from 'react'
import { recordOf, withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Session } from '../../../../domain/records/session'
import { formatInstant } from '../../../../texts/formats'
import { signingText as text } from '../../../../texts/meetings'
import { ChoiceField } from '../../form/ChoiceField'
import { FormFoot } from '../../form/FormFoot'
import { LabelNotice } from '../../form/LabelNotice'
import { NameNotice } from '../../form/NameNotice'
import { TextField } from '../../form/TextField'
import { useKeptWords } from '../../form/useKeptWords'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Meetings.module.css'

/** What was added to a signed record, each with its day and name, and a place to add more. */
export function Addenda({ session }: { session: Session }) {
  const { group, isReadOnly } = useOpenGroup()
  const timezone = group.records.agency[0]?.timezone ?? 'WIB'
  const addenda = session.addenda ?? []
  return (
    <Panel title={text.addenda}>
      {addenda.length === 0 && <p className="soft">{text.noAddenda}</p>}
      {addenda.length > 0 && (
        <ol className={styles.addenda}>
          {addenda.map(({ at, workerId, text: words }) => (
            <li key={at}>
              <p className="soft small">
                {text.entry(
                  formatInstant(at, timezone),
                  workerId ? (recordOf(group, 'worker', workerId)?.name ?? workerId) : null,
                )}
              </p>
              <p className={styles.words}>{words}</p>
            </li>
          ))}
        </ol>
      )}
      {!isReadOnly && <AddendumForm session={session} />}
    </Panel>
  )
}

function AddendumForm({ session }: { session: Session }) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const workers = inUse(group.records.worker)
  const record = withoutStamps<'session'>(session)
  const addenda = session.addenda ?? []
  const sheet = useSavedForm<'session', { text: string; workerId: string }>({
    key: `session:${session.id}:tambahan`,
    kind: 'session',
    id: session.id,
    saved: {
      text: '',
      workerId: inUse(group.records.program)[0]?.leadWorkerId ?? workers[0]?.id ?? '',
    },
    revision: session.revision,
    label: text.addLabel(session.number),
    element,
    prepare: ({ text: words = '', workerId }) => ({
      ...record,
      addenda: [
        ...addenda,
        { at: new Date().toISOString(), text: words, ...(workerId ? { workerId } : {}) },
      ],
    }),
    fieldOf: (path) => path.replace(`addenda.${addenda.length}.`, ''),
  })
  const { form, values } = sheet
  const kept = useKeptWords(sheet.isChanged)
  return (
    <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
      <div>
        <TextField
          form={form}
          name="text"
          label={text.addendum}
          hint={text.addendumHint}
          rows={2}
        />
        <NameNotice
          text={values.text}
          field={text.addendum.toLowerCase()}
          onReplace={(words) => form.setValue('text', words, { shouldDirty: true })}
        />
        <LabelNotice text={values.text} />
      </div>
      <ChoiceField
        form={form}
        name="workerId"
        label={text.addedBy}
        choices={workers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormFoot of={sheet} save={text.add} words={kept} />
    </form>
  )
}
