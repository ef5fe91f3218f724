import { isRated } from '../../../../domain/goals/amendments'
import { recordOf } from '../../../../domain/groupFile'
import type { Goal } from '../../../../domain/records/goal'
import { goalsText } from '../../../../texts/goalsScreen'
import { memberLabel } from '../../../../texts/members'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Amendments } from './Amendments'
import { Attainment } from './Attainment'
import { GoalStatus } from './GoalStatus'
import styles from './Goals.module.css'
import { Locked } from './Locked'
import { Ratings } from './Ratings'
import { ScaleForm } from './ScaleForm'
import { useArrival } from './useArrival'
import { WordingForm } from './WordingForm'

/** One goal: what it says, its scale, how it was rated, how it was changed, and whether it is pursued. */
export function GoalSheet({ goal }: { goal: Goal }) {
  const { group } = useOpenGroup()
  const heading = useArrival()
  const member = goal.memberCode ? recordOf(group, 'member', goal.memberCode) : undefined
  const owner = member ? memberLabel(member) : goalsText.ofGroup
  const isLocked = isRated(goal)
  return (
    <article className={pointStyles.one} aria-labelledby="tujuan">
      <div className="tight">
        <h2 id="tujuan" ref={heading} tabIndex={-1}>
          {goalsText.goalTitle(goal.id)}
        </h2>
        <p>{goal.text}</p>
        <p className="soft">
          {goalsText.whose}: {owner}
        </p>
      </div>
      <div className={styles.sections}>
        <Section id="rumusan" title={goalsText.wording.title}>
          {isLocked && <Locked goal={goal} />}
          <WordingForm
            id={goal.id}
            level={goal.level}
            memberCode={goal.memberCode ?? null}
            goal={goal}
          />
        </Section>
        {!isLocked && (
          <Section id="tangga" title={goalsText.scale.title}>
            <ScaleForm goal={goal} />
          </Section>
        )}
        <Section id="nilai" title={goalsText.ratings.title}>
          {member && <Attainment member={{ code: member.code, label: owner }} />}
          <Ratings goal={goal} />
        </Section>
        {isLocked && (
          <Section id="riwayat" title={goalsText.amendments.title}>
            <Amendments goal={goal} />
          </Section>
        )}
        <Section id="status" title={goalsText.status.title}>
          <GoalStatus goal={goal} />
        </Section>
      </div>
    </article>
  )
}

type SectionProps = { id: string; title: string; children: React.ReactNode }

function Section({ id, title, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
