import { useState } from 'react'
import type { RecordRef } from '../../../domain/groupFile'
import { namedRecords, recordsInWindow } from '../../../domain/progress/evidence/evidenceRecords'
import type { EvidenceWindow } from '../../../domain/progress/evidence/evidenceWindow'
import { tasksText } from '../../../texts/tasks'
import { PlaceLink } from '../frame/PlaceLink'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import styles from './Ratings.module.css'
import { recordPlace, recordWords } from './recordWords'

type EvidenceFieldProps = {
  window: EvidenceWindow
  /** The records that were counted for this task: offered first. */
  counted: readonly RecordRef[]
  /** What the saved review names. */
  former: readonly string[]
  value: readonly string[]
  onChange: (refs: string[]) => void
}

/** The records to be ticked as evidence: those counted for the task, what was named earlier, then all others of the time. */
export function EvidenceField({ window, counted, former, value, onChange }: EvidenceFieldProps) {
  const { group } = useOpenGroup()
  const inWindow = recordsInWindow(group, window)
  const known = new Set(counted.map(({ id }) => id))
  const suggested = inWindow.filter(({ id }) => known.has(id))
  const others = inWindow.filter(({ id }) => !known.has(id))
  const offered = new Set(inWindow.map(({ id }) => id))
  const kept = namedRecords(
    group,
    [...new Set([...former, ...value])].filter((ref) => !offered.has(ref)),
  )
  const open = suggested.filter(({ id }) => !value.includes(id))
  const toggle = (ref: string) =>
    onChange(value.includes(ref) ? value.filter((other) => other !== ref) : [...value, ref])
  const list = (title: string, items: readonly { kind: string | null; id: string }[]) =>
    items.length > 0 && (
      <fieldset className="tight">
        <legend className="small">{title}</legend>
        {items.map(({ kind, id }) => (
          <div key={`${kind} ${id}`} className={styles.evidenceLine}>
            <label className={styles.check}>
              <input type="checkbox" checked={value.includes(id)} onChange={() => toggle(id)} />
              <span>{kind ? recordWords(group, { kind, id } as RecordRef) : id}</span>
            </label>
            {kind && <OpenRecord of={{ kind, id } as RecordRef} />}
          </div>
        ))}
      </fieldset>
    )
  return (
    <fieldset className="tight">
      <legend>
        {tasksText.evidence} · {tasksText.evidenceChosen(value.length)}
      </legend>
      <p className="soft small">{tasksText.evidenceHint}</p>
      {inWindow.length + kept.length === 0 && <p>{tasksText.evidenceNone}</p>}
      {open.length > 1 && (
        <div>
          <Button onClick={() => onChange([...new Set([...value, ...open.map(({ id }) => id)])])}>
            {tasksText.evidenceTickAll(open.length)}
          </Button>
        </div>
      )}
      {inWindow.length + kept.length > 0 && (
        <div className={styles.evidence}>
          {list(tasksText.evidenceCounted, suggested)}
          {list(tasksText.evidenceKept, kept)}
          {others.length > 0 && (
            <details open={others.some(({ id }) => value.includes(id)) || suggested.length === 0}>
              <summary>{tasksText.evidenceOthers(others.length)}</summary>
              {list(tasksText.evidenceOthersTitle, others)}
            </details>
          )}
        </div>
      )}
      <OtherEvidence onAdd={(words) => onChange([...new Set([...value, words])])} />
    </fieldset>
  )
}

/** The way to a record that can be looked at. */
function OpenRecord({ of: ref }: { of: RecordRef }) {
  const place = recordPlace(ref)
  if (!place) return null
  return (
    <span className="small">
      <PlaceLink place={place}>
        {tasksText.evidenceOpen}
        <span className="unseen"> {ref.id}</span>
      </PlaceLink>
    </span>
  )
}

/** Evidence that is no record here: a sheet of paper, a measurement, words of somebody outside. */
function OtherEvidence({ onAdd }: { onAdd: (words: string) => void }) {
  const [words, setWords] = useState('')
  const add = () => {
    if (words.trim() === '') return
    onAdd(words.trim())
    setWords('')
  }
  return (
    <div className={styles.other}>
      <Field label={tasksText.evidenceOther} hint={tasksText.evidenceOtherHint}>
        {(link) => (
          <input
            {...link}
            type="text"
            autoComplete="off"
            value={words}
            onChange={({ target }) => setWords(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              // Enter adds the evidence and does not yet save the rating.
              event.preventDefault()
              add()
            }}
          />
        )}
      </Field>
      <Button onClick={add}>{tasksText.evidenceAdd}</Button>
    </div>
  )
}
