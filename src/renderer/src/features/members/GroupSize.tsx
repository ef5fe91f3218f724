import { Link } from '@tanstack/react-router'
import { hasLeft } from '../../../../domain/members/stays'
import type { Member } from '../../../../domain/records/member'
import { membersText } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'

const text = membersText.plan

/** How many people there are, by sex, and how that compares with the plan while the group has members. */
export function GroupSize({ members }: { members: readonly Member[] }) {
  const { group } = useOpenGroup()
  const active = members.filter(({ status }) => status === 'aktif' || status === 'cuti').length
  const candidates = members.filter(({ status }) => status === 'calon').length
  const former = members.filter(hasLeft).length
  const male = members.filter(({ sex }) => sex === 'L').length
  const { min, max } = group.records.program[0]?.formation?.composition ?? {}
  return (
    <div className="tight">
      <p>
        {membersText.bySex(members.length, male, members.length - male)}{' '}
        {membersText.counts({ active, candidates, former })}
      </p>
      {active + candidates > 0 && (
        <p className="soft">
          {min && max ? (
            sizeWords(active + candidates, min, max)
          ) : (
            <>
              {text.none}{' '}
              <Link
                to="/kelompok/$groupId/rancangan/$langkah"
                params={{ groupId: group.id, langkah: 'komposisi' }}
              >
                {text.toPlan}
              </Link>
            </>
          )}
        </p>
      )}
    </div>
  )
}

function sizeWords(count: number, min: number, max: number): string {
  if (count < min) return text.below(min, max, min - count)
  return count > max ? text.above(min, max, count - max) : text.within(min, max)
}
