import { Link } from '@tanstack/react-router'
import type { Criterion } from '../../../../domain/progress/gateCriterion'
import { type Gate, gateAhead } from '../../../../domain/progress/gates'
import { criterionName, criterionToDo, openItems } from '../../../../texts/gates'
import { overviewText } from '../../../../texts/overview'
import { phasesText } from '../../../../texts/phases'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import styles from './Overview.module.css'

const text = overviewText.next

/** What the group still needs before its next phase: all of it before the first meeting, later only how much. */
export function NextPhase() {
  const { group, today } = useOpenGroup()
  const gate = gateAhead(group, today)
  if (!gate) return null
  const open = gate.criteria.filter(({ isMet }) => !isMet)
  return (
    <Panel
      title={phasesText.gate(gate.to)}
      note={phasesText.metOf(gate.criteria.length - open.length, gate.criteria.length)}
      actions={
        <Link to="/kelompok/$groupId/tahap" params={{ groupId: group.id }}>
          {open.length === 0 ? text.go(phasesText.go(gate.to)) : text.all}
        </Link>
      }
    >
      {open.length === 0 && <p>{phasesText.allMet}</p>}
      {open.length > 0 && isBeforeStart(gate) && (
        <ol className={styles.steps} aria-label={text.list}>
          {open.map((criterion) => (
            <OpenStep key={criterion.code} criterion={criterion} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

/** Whether the gate leads to the first meeting. */
export function isBeforeStart(gate: Gate | null): boolean {
  return gate?.to === 'awal'
}

function OpenStep({ criterion: { code, isRequired, items, place } }: { criterion: Criterion }) {
  const open = openItems(items)
  const nearest = items[0]?.place ?? place
  return (
    <li>
      <PlaceLink place={nearest}>{criterionName(code)}</PlaceLink>{' '}
      <span className="soft small">
        {isRequired ? text.required : text.optional}
        {'. '}
        {open ? text.open(open) : criterionToDo(code)}
      </span>
    </li>
  )
}
