import { recordOf } from '../../../../domain/groupFile'
import type { Criterion, GateItem } from '../../../../domain/progress/gateCriterion'
import {
  criterionName,
  criterionToDo,
  designStepNames,
  gateItemText,
  missingSentence,
} from '../../../../texts/gates'
import { memberLabel } from '../../../../texts/members'
import { phasesText } from '../../../../texts/phases'
import { hasOwnPart, PlaceLink, placeWords } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Phases.module.css'

const text = phasesText

/** One criterion: met or not in sign and words, what exactly is missing, and where it can be met. */
export function CriterionRow({ criterion }: { criterion: Criterion }) {
  const { code, isMet, isRequired, items, place } = criterion
  const state = isMet ? text.met : isRequired ? text.required : text.optional
  const areLinked = items.some(isWay)
  return (
    <li className={isMet ? styles.met : isRequired ? styles.blocking : styles.open}>
      <span className={styles.sign} aria-hidden>
        {isMet ? '✓' : isRequired ? '✕' : '!'}
      </span>
      <div className="tight">
        <p>
          <strong>{criterionName(code)}</strong> <span className="soft small">{state}</span>
        </p>
        {!isMet && (
          <>
            {!items.some(isWhole) && <p>{criterionToDo(code)}</p>}
            <Items items={items} />
            {place && !areLinked && (
              <p>
                <PlaceLink place={place}>{placeWords(place)}</PlaceLink>
              </p>
            )}
          </>
        )}
      </div>
    </li>
  )
}

function Items({ items }: { items: readonly GateItem[] }) {
  const { group } = useOpenGroup()
  const memberName = (code: string) => {
    const member = recordOf(group, 'member', code)
    return member ? memberLabel(member) : code
  }
  if (items.length === 0) return null
  if (items.every(({ kind }) => kind === 'missing')) return <MissingParts items={items} />
  return (
    <ul className={items.every(isShort) ? styles.codes : styles.items}>
      {items.map((item) => (
        <li key={gateItemText(item)}>
          <PlaceLink place={isWay(item) ? item.place : null}>
            {gateItemText(item, memberName)}
          </PlaceLink>
        </li>
      ))}
    </ul>
  )
}

/** Items that lead somewhere themselves, so that the criterion need not. */
function isWay({ kind, place }: GateItem): boolean {
  return kind === 'nobody' || hasOwnPart(place)
}

/** Some items are a sentence by themselves; nothing need be said before them. */
function isWhole({ kind }: GateItem): boolean {
  return kind === 'count' || kind === 'nobody'
}

/** Codes stand side by side; what needs words stands beneath each other. */
function isShort(item: GateItem): boolean {
  return item.kind === 'member'
    ? !item.reasons
    : item.kind === 'goal' || item.kind === 'problem' || item.kind === 'referral'
}

/** Missing parts of the design, step by step. */
function MissingParts({ items }: { items: readonly GateItem[] }) {
  const parts = items.flatMap((item) => (item.kind === 'missing' ? [item] : []))
  const steps = [...new Set(parts.map(({ step }) => step))]
  return (
    <ul className={styles.items}>
      {steps.map((step) => (
        <li key={step}>
          <PlaceLink place={{ screen: 'rancangan', step }}>{designStepNames[step]}</PlaceLink>
          {': '}
          {parts
            .filter((part) => part.step === step)
            .map(({ missing }) => missingSentence(missing))
            .join(' ')}
        </li>
      ))}
    </ul>
  )
}
