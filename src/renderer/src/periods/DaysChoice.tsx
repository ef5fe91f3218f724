import { useState } from 'react'
import { isDay, type Period } from '../../../domain/day'
import { appText } from '../../../texts/app'
import { periodsText } from '../../../texts/periods'
import { DayInput } from '../ui/DayInput'
import { Field } from '../ui/Field'
import styles from './ComparedDays.module.css'
import type { DaysOnOffer } from './daysOnOffer'
import { isSamePeriod } from './periodSuggestions'

const OWN = 'own'

type DaysChoiceProps = {
  which: 'looked' | 'compared'
  hint?: string | undefined
  offers: readonly DaysOnOffer[]
  days: Period | null
  /** What stands in the fields when the worker begins to write days of their own. */
  ownStart: Period | null
  onDays: (days: Period | null) => void
}

/** One choice of days: what is on offer, or days of the worker's own; only days that can be used are told on. */
export function DaysChoice({ which, hint, offers, days, ownStart, onDays }: DaysChoiceProps) {
  const [isOwn, setOwn] = useState(false)
  const offered = offers.findIndex((one) =>
    days && one.days ? isSamePeriod(days, one.days) : days === one.days,
  )
  const shown = isOwn || offered === -1 ? OWN : String(offered)
  const choose = (value: string) => {
    setOwn(value === OWN)
    if (value !== OWN) onDays(offers[Number(value)]?.days ?? null)
    else if (ownStart) onDays(ownStart)
  }
  return (
    <div className="tight">
      <Field label={periodsText[which]} hint={hint}>
        {(link) => (
          <select {...link} value={shown} onChange={(event) => choose(event.target.value)}>
            {offers.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
            <option value={OWN}>{periodsText.own}</option>
          </select>
        )}
      </Field>
      {shown === OWN && (
        <OwnDays
          which={which}
          start={days ?? ownStart}
          onDays={(own) => {
            // Own days that happen to be on offer stay fields, or they would vanish under the fingers.
            setOwn(true)
            onDays(own)
          }}
        />
      )}
    </div>
  )
}

type OwnDaysProps = {
  which: 'looked' | 'compared'
  start: Period | null
  onDays: (days: Period) => void
}

function OwnDays({ which, start, onDays }: OwnDaysProps) {
  const [{ from, to }, setTyped] = useState(start ?? { from: '', to: '' })
  const areDays = isDay(from) && isDay(to)
  const write = (typed: Period) => {
    setTyped(typed)
    if (isDay(typed.from) && isDay(typed.to) && typed.from <= typed.to) onDays(typed)
  }
  const faultOf = (day: string) => (day === '' || isDay(day) ? undefined : appText.dayNotUnderstood)
  return (
    <div className={styles.own}>
      <DayInput
        label={periodsText.from[which]}
        value={from}
        fault={faultOf(from)}
        onChange={(day) => write({ from: day, to })}
      />
      <DayInput
        label={periodsText.to[which]}
        value={to}
        fault={areDays && to < from ? periodsText.wrongOrder(from, to) : faultOf(to)}
        onChange={(day) => write({ from, to: day })}
      />
    </div>
  )
}
