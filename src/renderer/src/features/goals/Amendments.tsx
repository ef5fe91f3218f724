import { addDays } from '../../../../domain/day'
import { type RatedField, ratedFields, wordingAt } from '../../../../domain/goals/amendments'
import { goalLevelKeys } from '../../../../domain/goals/scaleFindings'
import { recordOf } from '../../../../domain/groupFile'
import type { Goal, GoalAmendment } from '../../../../domain/records/goal'
import { formatDay, formatSigned } from '../../../../texts/formats'
import { weightWords } from '../../../../texts/goalFields'
import { levelName, ratedFieldNames } from '../../../../texts/goals'
import { goalsText } from '../../../../texts/goalsScreen'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Goals.module.css'

const text = goalsText.amendments

/** Every change made after the first rating, latest first: when, why, and what was said before and after. */
export function Amendments({ goal }: { goal: Goal }) {
  const amendments = goal.amendments ?? []
  if (amendments.length === 0) return <p className="soft">{text.none}</p>
  return (
    <ol className="stack" reversed>
      {amendments
        .map((amendment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: amendments stand in their order for ever
          <Amendment key={index} goal={goal} amendment={amendment} index={index} />
        ))
        .toReversed()}
    </ol>
  )
}

type AmendmentProps = { goal: Goal; amendment: GoalAmendment; index: number }

function Amendment({ goal, amendment, index }: AmendmentProps) {
  const { group } = useOpenGroup()
  const worker = amendment.by ? recordOf(group, 'worker', amendment.by)?.name : null
  const changed = ratedFields.filter((field) => field in amendment.former)
  const after = wordingAfter(goal, index)
  return (
    <li className="tight">
      <p>
        <strong>{text.entry(formatDay(amendment.date), worker ?? null)}</strong>
      </p>
      <p>{amendment.reason}</p>
      {changed.map((field) => (
        <div key={field} className={styles.change}>
          <p>{text.change(ratedFieldNames[field])}</p>
          <p>
            <span className="soft">{text.from}</span> {valueWords(field, amendment.former[field])}
          </p>
          <p>
            <span className="soft">{text.to}</span> {valueWords(field, after[field])}
          </p>
        </div>
      ))}
    </li>
  )
}

/** What was said once this amendment was made: later ones taken back. */
function wordingAfter(goal: Goal, index: number) {
  const later = (goal.amendments ?? []).slice(index + 1)
  const first = later[0]
  return first
    ? wordingAt({ ...goal, amendments: later }, addDays(first.date, -1))
    : wordingAt({ ...goal, amendments: [] }, goal.amendments?.[index]?.date ?? '')
}

function valueWords(field: RatedField, value: Goal[RatedField] | undefined): string {
  if (value === null || value === undefined || value === '') return text.empty
  if (field === 'baselineLevel') return formatSigned(Number(value))
  if (field === 'weight') return weightWords(Number(value))
  if (typeof value !== 'object') return String(value)
  return goalLevelKeys
    .map((key) => `${levelName(key)} ${value[key].trim() || text.empty}`)
    .join('; ')
}
