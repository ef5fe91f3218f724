import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { formatDay } from '../../../../texts/formats'
import { tasksText } from '../../../../texts/tasks'
import { useOpenGroup } from '../../state/openGroup'
import { evidenceAt, evidenceKinds, namedEvidence, previousPointDay } from './evidence'
import styles from './Tasks.module.css'

type EvidenceFieldProps = {
  point: ReviewPoint
  /** What the saved review names. */
  former: readonly string[]
  value: readonly string[]
  onChange: (refs: string[]) => void
}

/** The records since the review point before, to be ticked; what was named earlier stays on the list. */
export function EvidenceField({ point, former, value, onChange }: EvidenceFieldProps) {
  const { group } = useOpenGroup()
  const offered = evidenceAt(group, point)
  const kept = namedEvidence(
    group,
    [...new Set([...former, ...value])].filter((ref) => !offered.some(({ id }) => id === ref)),
  )
  const before = previousPointDay(group, point)
  const hint = tasksText.evidenceHint(before && formatDay(before), formatDay(point.date))
  const toggle = (ref: string) =>
    onChange(value.includes(ref) ? value.filter((other) => other !== ref) : [...value, ref])
  const list = (title: string, items: readonly { id: string; label: string }[]) =>
    items.length > 0 && (
      <fieldset key={title} className="tight">
        <legend className="small">{title}</legend>
        {items.map(({ id, label }) => (
          <label key={id} className={styles.check}>
            <input type="checkbox" checked={value.includes(id)} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    )
  return (
    <fieldset className="tight">
      <legend>
        {tasksText.evidence} · {tasksText.evidenceChosen(value.length)}
      </legend>
      <p className="soft small">{hint}</p>
      {offered.length + kept.length === 0 ? (
        <p>{tasksText.evidenceNone}</p>
      ) : (
        <div className={styles.evidence}>
          {evidenceKinds.map((kind) =>
            list(
              tasksText.evidenceKinds[kind],
              offered.filter((one) => one.kind === kind),
            ),
          )}
          {list(tasksText.evidenceKept, kept)}
        </div>
      )}
    </fieldset>
  )
}
