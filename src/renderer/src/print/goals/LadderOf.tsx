import type { PrintedGoal } from '../../../../domain/report/goalSheet'
import { formulatorLabels } from '../../../../texts/design'
import {
  EMPTY,
  formatDay,
  formatList,
  formatShortDay,
  formatSigned,
} from '../../../../texts/formats'
import { goalSheetText } from '../../../../texts/goalSheet'
import { AmendmentTable } from '../AmendmentTable'
import { FactList } from '../FactList'
import { ReportTable } from '../ReportTable'

/** One goal on paper: what it says, its ladder with a mark for every rating, and what was changed of it. */
export function LadderOf({ goal }: { goal: PrintedGoal }) {
  const { id, memberCode, amendments } = goal
  return (
    <section className="goal-ladder">
      <h3>
        {id}
        {memberCode ? ` (${memberCode})` : ''}. {goal.text}
      </h3>
      <FactList facts={factsOf(goal)} />
      {goal.scale ? (
        <ReportTable
          caption={`Tangga capaian ${id}`}
          columns={[
            { title: 'Jenjang', width: 11, align: 'centre' },
            { title: 'Uraian', width: 59 },
            { title: 'Tercapai pada', width: 30 },
          ]}
          rows={goal.scale.toReversed().map(({ level, text }) => ({
            key: String(level),
            cells: [formatSigned(level), text ?? goalSheetText.undescribed, marksOf(goal, level)],
          }))}
        />
      ) : (
        <p>{goalSheetText.noScale}</p>
      )}
      {goal.ratings.length > 0 && (
        <p className="note">
          Bukti:{' '}
          {goal.ratings.map(({ point, evidence }) => `${point} ${evidence ?? EMPTY}`).join('; ')}.
        </p>
      )}
      <AmendmentTable
        caption={goalSheetText.amendments}
        rows={amendments.map((amendment) => ({ id, amendment }))}
      />
    </section>
  )
}

function factsOf(goal: PrintedGoal): (readonly [string, string])[] {
  return [
    ['Indikator', goal.indicator ?? EMPTY],
    ['Keadaan awal', goal.baselineText ?? EMPTY],
    ['Batas waktu', goal.targetDate ? formatDay(goal.targetDate) : EMPTY],
    ['Mendukung', goal.serves.length > 0 ? formatList(goal.serves) : 'belum terhubung'],
    ['Bobot', String(goal.weight)],
    ['Perumus', formulatorLabels[goal.formulatedWith]],
    ...(goal.status === 'dihentikan' || goal.status === 'diganti'
      ? [['Status', [goal.status, goal.statusReason].filter(Boolean).join(': ')] as const]
      : []),
  ]
}

/** "awal; R2 (5-9-2026)": where the goal began, and the review points at which it stood there. */
function marksOf({ baseline, ratings }: PrintedGoal, level: number): string {
  const marks = [
    ...(baseline === level ? ['awal'] : []),
    ...ratings
      .filter((rating) => rating.level === level)
      .map(({ point, date }) => `${point} (${formatShortDay(date)})`),
  ]
  return marks.length > 0 ? marks.join('; ') : EMPTY
}
