import { useMemo } from 'react'
import { admittedMembers } from '../../../domain/progress/attendance'
import type { Series } from '../../../domain/series/seriesOf'
import { seriesSources } from '../../../domain/series/seriesSources'
import { formatDay } from '../../../texts/formats'
import { seriesName, seriesPoint, seriesText } from '../../../texts/series'
import { useOpenGroup } from '../state/openGroup'
import { Field } from '../ui/Field'

const text = seriesText

/** Whose series, of what, and from which point on phase B runs; nothing said is the group, its first series, the usual boundary. */
export type SeriesChoice = {
  memberCode: string | null
  measure: string | null
  split: string | null
}

type SeriesFieldsProps = {
  choice: SeriesChoice
  /** The series that is shown; null where there is none. */
  series: Series | null
  onChange: (choice: SeriesChoice) => void
}

/** Where a series is chosen, on its screen and before it is printed. */
export function SeriesFields({ choice, series, onChange }: SeriesFieldsProps) {
  const { group } = useOpenGroup()
  const sources = useMemo(() => seriesSources(group, choice.memberCode), [group, choice.memberCode])
  return (
    <>
      <Field label={text.whose}>
        {(link) => (
          <select
            {...link}
            value={choice.memberCode ?? ''}
            onChange={({ target }) => onChange(choiceFor(choice, target.value || null))}
          >
            <option value="">{text.ofGroup}</option>
            {admittedMembers(group).map(({ id, code }) => (
              <option key={id} value={code}>
                {code}
              </option>
            ))}
          </select>
        )}
      </Field>
      {series && (
        <Field label={text.measure}>
          {(link) => (
            <select
              {...link}
              value={series.source.key}
              onChange={({ target }) => onChange({ ...choice, measure: target.value })}
            >
              {sources.map((source) => (
                <option key={source.key} value={source.key}>
                  {seriesName(source)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {series && <SplitField choice={choice} series={series} onChange={onChange} />}
    </>
  )
}

function SplitField({ choice, series, onChange }: SeriesFieldsProps & { series: Series }) {
  const { phasesBy, points } = series
  if (phasesBy === 'recorded') return <p className="soft small">{text.recordedSplit}</p>
  return (
    <Field label={text.split} hint={text.splitHint}>
      {(link) => (
        <select
          {...link}
          value={phasesBy === 'chosen' ? (choice.split ?? '') : ''}
          onChange={({ target }) => onChange({ ...choice, split: target.value || null })}
        >
          <option value="">{text.usualSplit(series.source.kind)}</option>
          {points.map(({ id, day }) => (
            <option key={id} value={id}>
              {day ? `${seriesPoint(id)}, ${formatDay(day)}` : seriesPoint(id)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** The same instrument of somebody else, where the group's mean of it was looked at, and the other way round. */
function choiceFor({ measure, split }: SeriesChoice, memberCode: string | null): SeriesChoice {
  const own = memberCode === null ? 'rerata:' : 'skor:'
  const other = memberCode === null ? 'skor:' : 'rerata:'
  return {
    memberCode,
    measure: measure?.startsWith(other) ? own + measure.slice(other.length) : measure,
    split,
  }
}
