import type { Period } from '../../../domain/day'
import { logPeriods } from '../../../domain/logs/logPeriods'
import { logPeriodWords, logsText } from '../../../texts/logs'
import { useOpenGroup } from '../state/openGroup'
import { FilterChoice } from './FilterFields'

type PeriodFilterProps = { value: Period | null; onChange: (period: Period | null) => void }

/** One of the stretches between the reviews of the group; nothing to choose while there is only one. */
export function PeriodFilter({ value, onChange }: PeriodFilterProps) {
  const { group } = useOpenGroup()
  const periods = logPeriods(group)
  if (periods.length < 2) return null
  return (
    <FilterChoice
      label={logsText.filter.period}
      value={value?.from ?? null}
      choices={periods.map((one) => ({ value: one.period.from, label: logPeriodWords(one) }))}
      onChange={(from) =>
        onChange(periods.find(({ period }) => period.from === from)?.period ?? null)
      }
    />
  )
}
