import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { hasFullScale } from '../../../../domain/goals/scaleFindings'
import { hasAllSmartParts } from '../../../../domain/goals/smart'
import { membersOn } from '../../../../domain/progress/gateMembers'
import { goalLevel } from '../../../../domain/progress/goalProgress'
import { inUse } from '../../../../domain/progress/inUse'
import type { Goal } from '../../../../domain/records/goal'
import { formatSigned } from '../../../../texts/formats'
import { goalsText } from '../../../../texts/goalsScreen'
import { goalLevelTexts } from '../../../../texts/labels'
import { memberLabel } from '../../../../texts/members'
import pointStyles from '../../points/Points.module.css'
import { useUnsaved } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import styles from './Goals.module.css'

/** The goals of the group, then those of each member; members of today without one are told. */
export function GoalList({ current }: { current: string | undefined }) {
  const { group, today } = useOpenGroup()
  const goals = inUse(group.records.goal)
  const here = new Set(membersOn(group, today))
  const owners = inUse(group.records.member).filter(
    ({ code, status }) =>
      goals.some(({ memberCode }) => memberCode === code) || here.has(code) || status === 'calon',
  )
  return (
    <nav aria-label={goalsText.list} className={styles.list}>
      <Owner title={goalsText.ofGroup}>
        {goals
          .filter(({ level }) => level === 'kelompok')
          .map((goal) => (
            <GoalLink key={goal.id} goal={goal} isCurrent={goal.id === current} />
          ))}
      </Owner>
      {owners.map((member) => {
        const own = goals.filter(({ memberCode }) => memberCode === member.code)
        return (
          <Owner key={member.code} title={memberLabel(member)}>
            {own.map((goal) => (
              <GoalLink key={goal.id} goal={goal} isCurrent={goal.id === current} />
            ))}
            {own.length === 0 && (
              <li>
                <Link
                  to="/kelompok/$groupId/tujuan"
                  params={{ groupId: group.id }}
                  search={{ baru: 'anggota', anggota: member.code }}
                  activeProps={{ 'aria-current': undefined }}
                >
                  <span className="soft small">{goalsText.noGoal}</span>
                  <span>{goalsText.addFor(member.code)}</span>
                </Link>
              </li>
            )}
          </Owner>
        )
      })}
    </nav>
  )
}

function Owner({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="tight" aria-label={title}>
      <h2>{title}</h2>
      <ul className={pointStyles.list}>{children}</ul>
    </section>
  )
}

function GoalLink({ goal, isCurrent }: { goal: Goal; isCurrent: boolean }) {
  const { group, today } = useOpenGroup()
  const unsaved = Object.keys(useUnsaved()).some((key) => key.startsWith(`goal:${goal.id}:`))
  const isEnded = goal.status === 'dihentikan' || goal.status === 'diganti'
  return (
    <li>
      <Link
        to="/kelompok/$groupId/tujuan"
        params={{ groupId: group.id }}
        search={{ tujuan: goal.id }}
        aria-current={isCurrent ? 'page' : undefined}
        activeProps={{ 'aria-current': undefined }}
      >
        <span className={styles.words}>
          {goal.id}. {goal.text}
        </span>
        <span className="soft small">
          {isEnded ? goalsText.statuses[goal.status] : levelWords(goalLevel(group, goal, today))}
          {unsaved && <strong className={pointStyles.unsaved}> · {goalsText.unsaved}</strong>}
          {!isEnded && !isWhole(goal) && ` · ${goalsText.notWhole}`}
        </span>
      </Link>
    </li>
  )
}

/** Whether a goal says everything that SMART asks for, and what each level means. */
function isWhole(goal: Goal): boolean {
  return hasAllSmartParts(goal) && hasFullScale(goal)
}

function levelWords(level: number | null): string {
  if (level === null) return goalsText.notRated
  return goalsText.level(
    formatSigned(level),
    goalLevelTexts[String(level) as keyof typeof goalLevelTexts],
  )
}
