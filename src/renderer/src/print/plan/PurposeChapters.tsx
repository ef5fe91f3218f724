import type { PlanGoal, ProgramPlan } from '../../../../domain/report/programPlan'
import { knownPeriod, type PlanNeeds } from '../../../../domain/report/programPlanFormation'
import { formatPeriod, formatShortDay } from '../../../../texts/formats'
import { NOT_FILLED, planTitles } from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { ReportTable } from '../ReportTable'
import { Lines, NotFilled, Written } from './Lines'

/** I. What was found out about the needs of those the group is for. */
export function BackgroundChapter({ needs }: { needs: PlanNeeds | null }) {
  return (
    <Chapter title={planTitles.background}>
      <NeedsPart needs={needs} />
    </Chapter>
  )
}

/** How needs were found, and what was found. */
export function NeedsPart({ needs }: { needs: PlanNeeds | null }) {
  if (!needs) return <NotFilled />
  const period = knownPeriod(needs.from, needs.to)
  return (
    <>
      <FactList
        facts={[
          ['Cara', needs.method ?? NOT_FILLED],
          ['Waktu', period ? formatPeriod(period.from, period.to) : NOT_FILLED],
          ['Responden', needs.respondents === null ? NOT_FILLED : `${needs.respondents} orang`],
        ]}
      />
      <h3>Temuan</h3>
      <Lines lines={needs.findings} />
    </>
  )
}

/** II. The legal bases, numbered. */
export function BasesChapter({ bases }: { bases: readonly string[] }) {
  return (
    <Chapter title={planTitles.bases}>
      <Lines lines={bases} isNumbered />
    </Chapter>
  )
}

/** III. What the program is for: intent, the agency's purposes it serves, and goals that can be measured. */
export function GoalsChapter({ plan }: { plan: ProgramPlan }) {
  return (
    <Chapter title={planTitles.goals}>
      <GoalParts plan={plan} />
    </Chapter>
  )
}

/** Intent, purposes of the agency, and goals that can be measured. */
export function GoalParts({
  plan,
}: {
  plan: Pick<ProgramPlan, 'purpose' | 'agencyPurposes' | 'goals'>
}) {
  return (
    <>
      <h3>Maksud</h3>
      <Written text={plan.purpose} />
      <h3>Tujuan umum: tujuan lembaga yang didukung</h3>
      <Lines lines={plan.agencyPurposes} isNumbered />
      <h3>Tujuan khusus</h3>
      {plan.goals.length === 0 ? (
        <NotFilled />
      ) : (
        <ReportTable
          caption="Tujuan kelompok, ukuran, keadaan awal, dan target"
          columns={[
            { title: 'Kode', width: 8 },
            { title: 'Tujuan', width: 26 },
            { title: 'Indikator', width: 18 },
            { title: 'Kondisi awal', width: 18 },
            { title: 'Target', width: 18 },
            { title: 'Batas waktu', width: 12 },
          ]}
          rows={plan.goals.map(goalCells)}
        />
      )}
    </>
  )
}

function goalCells({ id, text, indicator, baseline, target, dueDate }: PlanGoal) {
  const or = (value: string | null) => value ?? NOT_FILLED
  return {
    key: id,
    cells: [
      id,
      text,
      or(indicator),
      or(baseline),
      or(target),
      dueDate ? formatShortDay(dueDate) : NOT_FILLED,
    ],
  }
}
