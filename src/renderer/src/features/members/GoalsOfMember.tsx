import { Link } from '@tanstack/react-router'
import { goalLevel } from '../../../../domain/progress/goalProgress'
import { inUse } from '../../../../domain/progress/inUse'
import type { Member } from '../../../../domain/records/member'
import { formatSigned } from '../../../../texts/formats'
import { goalsText } from '../../../../texts/goalsScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'

const text = goalsText.member

/** What this member wants to reach, with the level now, and the way to it. */
export function GoalsOfMember({ member: { code } }: { member: Member }) {
  const { group, today } = useOpenGroup()
  const goals = inUse(group.records.goal).filter(({ memberCode }) => memberCode === code)
  const params = { groupId: group.id }
  return (
    <Panel
      title={text.title}
      actions={
        <Link
          to="/kelompok/$groupId/tujuan"
          params={params}
          search={{ baru: 'anggota', anggota: code }}
        >
          {text.add}
        </Link>
      }
    >
      {goals.length === 0 ? (
        <p className="soft">{text.none}</p>
      ) : (
        <ul className="tight">
          {goals.map((goal) => {
            const level = goalLevel(group, goal, today)
            return (
              <li key={goal.id}>
                <Link to="/kelompok/$groupId/tujuan" params={params} search={{ tujuan: goal.id }}>
                  {goal.id}
                </Link>
                {'. '}
                {goal.text}{' '}
                <span className="soft small">
                  ({level === null ? goalsText.notRated : formatSigned(level)})
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Panel>
  )
}
