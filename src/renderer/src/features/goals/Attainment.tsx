import {
  groupAttainment,
  memberAttainment,
  membersAttainment,
} from '../../../../domain/progress/goalProgress'
import { formatNumber, formatSigned } from '../../../../texts/formats'
import { goalsText } from '../../../../texts/goalsScreen'
import { useOpenGroup } from '../../state/openGroup'

const text = goalsText.attainment

type AttainmentProps = {
  /** Only the goals of this member; of the group and all members where null. */
  member: { code: string; label: string } | null
}

/** How far goals were attained: T now beside T at the start, over how many goals, with its reading aid. */
export function Attainment({ member }: AttainmentProps) {
  const { group, today } = useOpenGroup()
  const lines = member
    ? [ofMember(member)]
    : [
        {
          name: text.group,
          now: groupAttainment(group, today).t,
          before: groupAttainment(group, 'baseline', today).t,
          count: countWords(groupAttainment(group, today)),
        },
        ofMembers(),
      ]
  return (
    <div className="tight">
      <ul className="tight">
        {lines.map(({ name, now, before, count }) => (
          <li key={name}>
            <strong>{name}:</strong>{' '}
            {now === null
              ? text.notComputable(count)
              : `${[
                  text.score(formatNumber(now, 1)),
                  ...(before === null
                    ? []
                    : [text.change(formatNumber(before, 1), formatSigned(now - before, 1))]),
                  count,
                ].join('; ')}.`}
          </li>
        ))}
      </ul>
      <p className="soft small">{text.aid}</p>
      <details className="small">
        <summary>{text.methodTitle}</summary>
        <p className="soft measure">{text.method}</p>
      </details>
    </div>
  )

  function ofMember({ code, label }: { code: string; label: string }) {
    const attainment = memberAttainment(group, code, today)
    return {
      name: text.member(label),
      now: attainment.t,
      before: memberAttainment(group, code, 'baseline', today).t,
      count: countWords(attainment),
    }
  }

  function ofMembers() {
    const now = membersAttainment(group, today)
    return {
      name: text.members,
      now: now.meanT,
      before: membersAttainment(group, 'baseline', today).meanT,
      count: text.membersOf(now.membersRated, now.members),
    }
  }
}

function countWords({ rated, goals }: { rated: number; goals: number }): string {
  return text.ratedOf(rated, goals)
}
