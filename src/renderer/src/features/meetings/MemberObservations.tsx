import { recordOf } from '../../../../domain/groupFile'
import { membersOn } from '../../../../domain/progress/gateMembers'
import { inUse } from '../../../../domain/progress/inUse'
import { noteText } from '../../../../texts/meetingNote'
import { memberLabel } from '../../../../texts/members'
import { ChoiceField } from '../../form/ChoiceField'
import { LabelNotice } from '../../form/LabelNotice'
import { NameNotice } from '../../form/NameNotice'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Meetings.module.css'
import type { NoteFieldProps } from './noteFieldProps'

const text = noteText.members

/** What was seen of single members: one observation each, set apart from the note on the group, which reports print. */
export function MemberObservations({ form, values, session }: NoteFieldProps) {
  const { group } = useOpenGroup()
  const { memberObservations } = values.recording
  const taken = memberObservations.map(({ memberCode }) => memberCode)
  const here = new Set(membersOn(group, session.date))
  const offered = (own: string | undefined) =>
    inUse(group.records.member).filter(
      ({ code }) => code === own || (here.has(code) && !taken.includes(code)),
    )
  return (
    <section className={styles.apart} aria-labelledby="amatan">
      <div>
        <h2 id="amatan">{text.title}</h2>
        <p className={styles.secret}>{text.mark}</p>
        <p className="soft small measure">{text.note}</p>
      </div>
      <RowsField
        form={form}
        name="recording.memberObservations"
        title={text.list}
        rowName={(number) => nameOf(number)}
        blank={{ memberCode: '', text: '' }}
        add={text.add}
        empty={text.none}
      >
        {(_, index) => {
          const path = `recording.memberObservations.${index}` as const
          const row = memberObservations[index]
          return (
            <div className={styles.observation}>
              <ChoiceField
                form={form}
                name={`${path}.memberCode`}
                label={text.member}
                none={text.choose}
                choices={offered(row?.memberCode).map((member) => ({
                  value: member.code,
                  label: memberLabel(member),
                }))}
              />
              <div>
                <TextField form={form} name={`${path}.text`} label={text.text} rows={2} />
                <NameNotice
                  text={row?.text}
                  field={text.field(index + 1)}
                  onReplace={(words) => form.setValue(`${path}.text`, words, { shouldDirty: true })}
                />
                <LabelNotice text={row?.text} />
              </div>
            </div>
          )
        }}
      </RowsField>
    </section>
  )

  function nameOf(number: number): string {
    const code = memberObservations[number - 1]?.memberCode
    const member = code ? recordOf(group, 'member', code) : undefined
    return member ? `${text.rowName(number)}, ${member.code}` : text.rowName(number)
  }
}
