import type { BlankForms } from '../../../../domain/report/blankForms'
import { type FormPath, recordForm } from '../../../../domain/report/recordForm'
import { blankFormText } from '../../../../texts/blankForms'
import { formatDay } from '../../../../texts/formats'
import { MeetingHead } from '../meeting/MeetingHead'
import { FormField } from './FormField'
import { FormTable } from './FormTable'
import { agendaRows, columnWidths, type FormPart, formRows, rowHead } from './formRows'
import { SlipCounts } from './SlipCounts'

const text = blankFormText
const notes: Partial<Record<FormPart['section'], string>> = text.notes

/** The record of a meeting as a form: every part of it, the sheet of a single member on a page of its own. */
export function RecordFormPages({ forms }: { forms: BlankForms }) {
  const { letterhead, document } = forms
  return (
    <section className="form-part">
      <MeetingHead
        letterhead={letterhead}
        document={{ ...document, classification: 'R' }}
        copy={null}
        title={text.title}
        lines={forms.program ? [forms.program.name] : []}
      />
      <p className="note centre">{text.secretOnceFilled}</p>
      {recordForm.map((part) => (
        <section
          key={part.section}
          className={part.section === 'observations' ? 'form-part' : 'form-section'}
        >
          <h2>{text.sections[part.section]}</h2>
          {part.section === 'observations' && <p className="note">{text.forOneMember}</p>}
          <FormSection part={part} forms={forms} />
          {notes[part.section] && <p className="note">{notes[part.section]}</p>}
        </section>
      ))}
    </section>
  )
}

function FormSection({ part, forms }: { part: FormPart; forms: BlankForms }) {
  if (part.rows === 'slips') return <SlipCounts />
  if (part.rows === null)
    return (
      <div className="form-fields">
        {part.items.map(({ path, answer }) => (
          <FormField key={path} path={path} answer={answer} known={knownOf(path, forms)} />
        ))}
      </div>
    )
  return (
    <FormTable
      {...withHead(part)}
      columns={part.items.map(({ path, answer }) => ({
        path,
        answer,
        width: columnWidths[path] ?? 10,
      }))}
      rows={part.section === 'agenda' ? agendaRows(forms, part.rows) : formRows(part, forms)}
    />
  )
}

function withHead(part: FormPart) {
  const head = rowHead(part)
  return head ? { head } : {}
}

/** What is planned of the meeting stands in its form already. */
function knownOf(path: FormPath, { subject, objectives, workers }: BlankForms): string[] {
  if (!subject) return []
  const known: Partial<Record<FormPath, readonly (string | null)[]>> = {
    number: [String(subject.number)],
    date: [formatDay(subject.date)],
    startTime: [subject.startTime],
    endTime: [subject.endTime],
    place: [subject.place],
    title: [subject.title],
    'plan.objectives': objectives,
    facilitators: workers.map(({ name }) => name),
  }
  return (known[path] ?? []).filter((one) => one !== null)
}
