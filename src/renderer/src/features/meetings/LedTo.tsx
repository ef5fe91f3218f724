import { useState } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import { newDecision, newProblem } from '../../../../domain/logs/newRecords'
import { inUse } from '../../../../domain/progress/inUse'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Session } from '../../../../domain/records/session'
import { noteText } from '../../../../texts/meetingNote'
import { DecisionDialog } from '../../logs/DecisionDialog'
import { ProblemDialog } from '../../logs/ProblemDialog'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import styles from './Meetings.module.css'

const text = noteText.led

type Writing =
  | { kind: 'decision'; record: DraftOf<'decision'>; isNew: boolean }
  | { kind: 'problem'; record: DraftOf<'problem'>; isNew: boolean }

/** The decisions and problems that came out of a meeting. They stay open after it is signed: what became of them comes later. */
export function LedTo({ session }: { session: Session }) {
  const { group, isReadOnly } = useOpenGroup()
  const [writing, setWriting] = useState<Writing | null>(null)
  const decisions = inUse(group.records.decision).filter(
    ({ sessionId }) => sessionId === session.id,
  )
  const problems = inUse(group.records.problem).filter(({ sessionId }) => sessionId === session.id)
  const close = () => setWriting(null)
  const rows = [
    ...decisions.map((one) => ({
      id: one.id,
      name: text.decision(one.id),
      words: one.text,
      open: () =>
        setWriting({ kind: 'decision', record: withoutStamps<'decision'>(one), isNew: false }),
    })),
    ...problems.map((one) => ({
      id: one.id,
      name: text.problem(one.id),
      words: one.text,
      open: () =>
        setWriting({ kind: 'problem', record: withoutStamps<'problem'>(one), isNew: false }),
    })),
  ]
  return (
    <Panel title={text.title}>
      {rows.length === 0 && <p className="soft">{text.none}</p>}
      {rows.length > 0 && (
        <ul className={styles.ledTo}>
          {rows.map(({ id, name, words, open }) => (
            <li key={id}>
              <div>
                <strong>{name}</strong>
                <p>{words}</p>
              </div>
              <Button look="quiet" aria-label={text.open(name)} onClick={open}>
                {text.openShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div className="row">
          <Button
            onClick={() =>
              setWriting({
                kind: 'decision',
                record: newDecision(group, session.date, session.id),
                isNew: true,
              })
            }
          >
            {text.addDecision}
          </Button>
          <Button
            onClick={() =>
              setWriting({
                kind: 'problem',
                record: newProblem(group, session.date, session.id),
                isNew: true,
              })
            }
          >
            {text.addProblem}
          </Button>
        </div>
      )}
      {writing?.kind === 'decision' && (
        <DecisionDialog record={writing.record} isNew={writing.isNew} onClose={close} />
      )}
      {writing?.kind === 'problem' && (
        <ProblemDialog record={writing.record} isNew={writing.isNew} onClose={close} />
      )}
    </Panel>
  )
}
