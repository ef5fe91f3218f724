import { useNavigate } from '@tanstack/react-router'
import type { Period } from '../../../domain/day'
import { heldSessions } from '../../../domain/progress/sessions'
import { previousPeriod } from '../../../domain/report/reportScope'
import { periodsText, windowWords } from '../../../texts/periods'
import { useOpenGroup } from '../state/openGroup'
import styles from './ComparedDays.module.css'
import { DaysChoice } from './DaysChoice'
import { comparedAfter, daysToCompare, daysToLookAt } from './daysOnOffer'
import { useComparedDays } from './useComparedDays'

/** Where the days an evaluation looks at, and those it compares them with, are chosen; the address keeps them. */
export function ComparedDays() {
  const { group, today } = useOpenGroup()
  const { period, compared } = useComparedDays()
  const navigate = useNavigate()
  const show = (looked: Period | null, beside: Period | null) =>
    navigate({
      to: '.',
      search: {
        dari: looked?.from,
        sampai: looked?.to,
        bandingDari: beside?.from,
        bandingSampai: beside?.to,
      } as never,
      replace: true,
    })
  const offers = daysToCompare(group, today, period)
  const meetings = heldSessions(group)
  const [first, last] = [meetings[0]?.date, meetings.at(-1)?.date]
  return (
    <section className={styles.choice} aria-label={periodsText.title}>
      <div className={styles.both}>
        <DaysChoice
          which="looked"
          offers={daysToLookAt(group, today)}
          days={period}
          ownStart={period ?? (first && last ? { from: first, to: last } : null)}
          onDays={(days) => show(days, comparedAfter(group, { period, compared }, days))}
        />
        <DaysChoice
          key={`${period?.from} ${period?.to}`}
          which="compared"
          hint={offers.length === 1 ? periodsText.noneBefore : undefined}
          offers={offers}
          days={compared}
          ownStart={compared ?? (period && previousPeriod(group, period))}
          onDays={(days) => show(period, days)}
        />
      </div>
      <div role="status">
        <p>{periodsText.lookedAt(windowWords(period, heldSessions(group, period ?? undefined)))}</p>
        {compared && (
          <p className="soft">
            {periodsText.comparedWith(windowWords(compared, heldSessions(group, compared)))}
          </p>
        )}
      </div>
    </section>
  )
}
