import { type Paper, papers } from '../../../../domain/catalog/lists'
import { isDay, type Period } from '../../../../domain/day'
import { appText } from '../../../../texts/app'
import { formatPeriod } from '../../../../texts/formats'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { DayInput } from '../../ui/DayInput'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { isSamePeriod, periodSuggestions } from './periods'

export const MOST_COPIES = 20
const text = reportScreenText

type ReportSettingsProps = {
  period: Period
  paper: Paper
  copies: number
  onPeriod: (period: Period) => void
  onPaper: (paper: Paper) => void
  onCopies: (copies: number) => void
}

/** Which days, which paper, how many copies. Nothing here is kept: it is chosen for each printing. */
export function ReportSettings(props: ReportSettingsProps) {
  const { paper, copies, onPaper, onCopies } = props
  return (
    <Panel title={text.settings}>
      <PeriodChoice {...props} />
      <Field label={text.paper}>
        {(link) => (
          <select
            {...link}
            value={paper}
            onChange={(event) => onPaper(event.target.value as Paper)}
          >
            {papers.map((one) => (
              <option key={one} value={one}>
                {text.papers[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.copies}>
        {(link) => (
          <input
            {...link}
            type="number"
            min={1}
            max={MOST_COPIES}
            value={copies}
            onChange={(event) =>
              onCopies(Math.min(MOST_COPIES, Math.max(1, Math.trunc(Number(event.target.value)))))
            }
          />
        )}
      </Field>
    </Panel>
  )
}

function PeriodChoice({ period, onPeriod }: ReportSettingsProps) {
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
