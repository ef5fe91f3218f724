import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { newDecision, newProblem } from '../../../../domain/logs/newRecords'
import { type Capture, withoutCapture } from '../../../../domain/meetings/captures'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Session } from '../../../../domain/records/session'
import { noteText } from '../../../../texts/meetingNote'
import { DecisionDialog } from '../../logs/DecisionDialog'
import { ProblemDialog } from '../../logs/ProblemDialog'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { focusHeading } from '../../ui/useScreen'
import styles from './Meetings.module.css'
import type { NoteValues } from './noteDraft'

const text = noteText.captures
type CapturesProps = { session: Session; form: UseFormReturn<NoteValues>; values: NoteValues }
type Completing = { captureId: string } & (
  | { kind: 'decision'; record: DraftOf<'decision'> }
  | { kind: 'problem'; record: DraftOf<'problem'> }
)

/** What was jotted down during the meeting and still has to become something: a decision, a problem, part of the note. */
export function Captures({ session, form, values }: CapturesProps) {
  const { group } = useOpenGroup()
  const [completing, setCompleting] = useState<Completing | null>(null)
  const captures = session.captures ?? []
  const close = () => setCompleting(null)
  const complete = (kind: Completing['kind'], { id: captureId, text }: Capture) => {
    const of = [group, session.date, session.id] as const
    if (kind === 'decision')
      return setCompleting({ kind, captureId, record: { ...newDecision(...of), text } })
    setCompleting({ kind, captureId, record: { ...newProblem(...of), text } })
  }
  if (captures.length === 0) return null
  return (
    <Panel title={text.title(captures.length)} note={text.note}>
      <ul className={styles.captures}>
        {captures.map((capture) => (
          <li key={capture.id}>
            <p>
              <strong>{text.kinds[capture.kind]}</strong>
              {capture.time && <span className="soft"> {capture.time.replace(':', '.')}</span>}
            </p>
            <p>{capture.text}</p>
            {values.taken.includes(capture.id) ? (
              <Taken form={form} values={values} capture={capture} />
            ) : (
              <Ways
                session={session}
                form={form}
                values={values}
                capture={capture}
                onComplete={(kind) => complete(kind, capture)}
              />
            )}
          </li>
        ))}
      </ul>
      {completing?.kind === 'decision' && (
        <DecisionDialog
          record={completing.record}
          isNew
          onClose={close}
          alsoChange={withoutCapture(session, completing.captureId)}
        />
      )}
      {completing?.kind === 'problem' && (
        <ProblemDialog
          record={completing.record}
          isNew
          onClose={close}
          alsoChange={withoutCapture(session, completing.captureId)}
        />
      )}
    </Panel>
  )
}

type OneProps = { form: UseFormReturn<NoteValues>; values: NoteValues; capture: Capture }
type WaysProps = OneProps & {
  session: Session
  onComplete: (kind: Completing['kind']) => void
}

/** What can become of one quick note, the likeliest way first. */
function Ways({ session, form, values, capture, onComplete }: WaysProps) {
  const { kind } = capture
  const take = () => {
    const { processSummary } = values.recording
    form.setValue(
      'recording.processSummary',
      [processSummary.trimEnd(), capture.text].filter(Boolean).join('\n'),
      { shouldDirty: true },
    )
    form.setValue('taken', [...values.taken, capture.id], { shouldDirty: true })
    form.setFocus('recording.processSummary')
  }
  const discard = async () => {
    const label = text.discardLabel(session.number)
    if (!(await changeGroup(withoutCapture(session, capture.id), label))) focusHeading()
  }
  const ways = [
    { of: 'keputusan', label: text.toDecision, run: () => onComplete('decision') },
    { of: 'persoalan', label: text.toProblem, run: () => onComplete('problem') },
    { of: 'pengamatan', label: text.toNote, run: take },
    { of: '', label: text.discard, run: discard },
  ].sort((one, other) => Number(other.of === kind) - Number(one.of === kind))
  return (
    <div className="row">
      {ways.map(({ of, label, run }) => (
        <Button
          key={label}
          look={of === kind ? 'plain' : 'quiet'}
          aria-label={text.of(label, capture.text)}
          onClick={run}
        >
          {label}
        </Button>
      ))}
    </div>
  )
}

/** A quick note that already stands in the note being written. */
function Taken({ form, values, capture }: OneProps) {
  const takeBack = () => {
    const { processSummary } = values.recording
    form.setValue('recording.processSummary', processSummary.replace(capture.text, '').trimEnd(), {
      shouldDirty: true,
    })
    form.setValue(
      'taken',
      values.taken.filter((id) => id !== capture.id),
      { shouldDirty: true },
    )
  }
  return (
    <div className="row">
      <span className="soft small">{text.taken}</span>
      <Button look="quiet" aria-label={text.of(text.takeBack, capture.text)} onClick={takeBack}>
        {text.takeBack}
      </Button>
    </div>
  )
}
