import { useState } from 'react'
import type { GroupType } from '../../../../domain/acrossGroups/groupContribution'
import { lastStretches, stretchOf } from '../../../../domain/acrossGroups/quarters'
import { groupTypes } from '../../../../domain/catalog/lists'
import { type Day, isDay, type Period } from '../../../../domain/day'
import { acrossGroupsText, stretchName, typeLabel } from '../../../../texts/acrossGroups'
import { Button } from '../../ui/Button'
import { DayInput } from '../../ui/DayInput'
import { Field } from '../../ui/Field'
import styles from './AcrossGroups.module.css'

const text = acrossGroupsText.filters
const offered = [
  ['quarter', 8],
  ['semester', 4],
  ['year', 3],
] as const
const OWN = 'sendiri'

type AcrossFiltersProps = {
  period: Period
  type: GroupType | null
  today: Day
  onChange: (change: { period?: Period; type?: GroupType | null }) => void
}

/** Which quarter, half-year, year or days, and which kind of program. */
export function AcrossFilters({ period, type, today, onChange }: AcrossFiltersProps) {
  const keyOf = ({ from, to }: Period) => `${from} ${to}`
  const groups = offered.map(([stretch, count]) => ({
    stretch,
    periods: lastStretches(today, stretch, count),
  }))
  const isOffered = groups.some(({ periods }) =>
    periods.some((one) => keyOf(one) === keyOf(period)),
  )
  const isWhole = stretchOf(period) !== null
  const [isOwn, setIsOwn] = useState(!isWhole)
  return (
    <search className="stack" aria-label={text.label}>
      <div className={styles.filters}>
        <Field label={text.period}>
          {(link) => (
            <select
              {...link}
              value={isOwn ? OWN : keyOf(period)}
              onChange={({ target }) => {
                setIsOwn(target.value === OWN)
                const [from = '', to = ''] = target.value.split(' ')
                if (target.value !== OWN) onChange({ period: { from, to } })
              }}
            >
              {groups.map(({ stretch, periods }) => (
                <optgroup key={stretch} label={text.groupsOf[stretch]}>
                  {periods.map((one) => (
                    <option key={keyOf(one)} value={keyOf(one)}>
                      {stretchName(one)}
                    </option>
                  ))}
                </optgroup>
              ))}
              {isWhole && !isOffered && (
                <option value={keyOf(period)}>{stretchName(period)}</option>
              )}
              <option value={OWN}>{text.own}</option>
            </select>
          )}
        </Field>
        <Field label={text.type}>
          {(link) => (
            <select
              {...link}
              value={type ?? ''}
              onChange={({ target }) =>
                onChange({ type: groupTypes.find((one) => one === target.value) ?? null })
              }
            >
              <option value="">{text.allTypes}</option>
              {groupTypes.map((one) => (
                <option key={one} value={one}>
                  {typeLabel(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {isOwn && <OwnDays period={period} onApply={(own) => onChange({ period: own })} />}
    </search>
  )
}

type OwnDaysProps = { period: Period; onApply: (period: Period) => void }

/** Days of the worker's own, taken over together. */
function OwnDays({ period, onApply }: OwnDaysProps) {
  const [{ from, to }, setDays] = useState(period)
  const [isWrong, setIsWrong] = useState(false)
  const apply = () => {
    const isUsable = isDay(from) && isDay(to) && from <= to
    setIsWrong(!isUsable)
    if (isUsable) onApply({ from, to })
  }
  return (
    <div className={styles.filters}>
      <DayInput label={text.from} value={from} onChange={(day) => setDays({ from: day, to })} />
      <DayInput
        label={text.to}
        value={to}
        fault={isWrong ? text.wrongDays : undefined}
        onChange={(day) => setDays({ from, to: day })}
      />
      <Button onClick={apply}>{text.apply}</Button>
    </div>
  )
}
