import { isDay, type Period } from '../../../../domain/day'
import { appText } from '../../../../texts/app'
import { formatPeriod } from '../../../../texts/formats'
import { reportScreenText } from '../../../../texts/reportScreen'
import { isSamePeriod, periodSuggestions } from '../../periods/periodSuggestions'
import { useOpenGroup } from '../../state/openGroup'
import { DayInput } from '../../ui/DayInput'
import { Field } from '../../ui/Field'

const text = reportScreenText

type PeriodChoiceProps = { period: Period; onPeriod: (period: Period) => void }

/** Which days the progress report covers: one of the likely periods, or days of the worker's own. */
export function PeriodChoice({ period, onPeriod }: PeriodChoiceProps) {
  const { group, today } = useOpenGroup()
  const suggestions = periodSuggestions(group, today)
  const chosen = suggestions.findIndex((one) => isSamePeriod(one, period))
  const { from, to } = period
  const faultOf = (day: string) => (isDay(day) ? undefined : appText.dayNotUnderstood)
  const isCrossed = isDay(from) && isDay(to) && to < from
  return (
    <>
      <Field label={text.period} hint={suggestions[chosen]?.reason ?? text.periodHint}>
        {(link) => (
          <select
            {...link}
            value={chosen}
            onChange={(event) => {
              const picked = suggestions[Number(event.target.value)]
              if (picked) onPeriod({ from: picked.from, to: picked.to })
            }}
          >
            {chosen === -1 && <option value={-1}>{text.ownPeriod}</option>}
            {suggestions.map((one, index) => (
              <option key={`${one.from} ${one.to}`} value={index}>
                {formatPeriod(one.from, one.to)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayInput
        label={text.from}
        value={from}
        fault={faultOf(from)}
        onChange={(day) => onPeriod({ from: day, to })}
      />
      <DayInput
        label={text.to}
        value={to}
        fault={isCrossed ? text.wrongOrder : faultOf(to)}
        onChange={(day) => onPeriod({ from, to: day })}
      />
    </>
  )
}
