import type { MemberProcess } from '../../../../domain/evaluation/memberProcess'
import { staysOf } from '../../../../domain/members/stays'
import { EMPTY, formatDay } from '../../../../texts/formats'
import { processText } from '../../../../texts/process'
import { leavingWords } from '../../../../texts/processWords'
import { useOpenGroup } from '../../state/openGroup'

/** When a member came late or left, and why, as written in the member's own file; "-" for who was there all along. */
export function MemberStay({ member: { code, joinedLate, left } }: { member: MemberProcess }) {
  const { group } = useOpenGroup()
  const record = group.records.member.find((one) => one.code === code)
  const reason = left && record ? staysOf(record).find(({ to }) => to === left.day)?.reason : null
  if (!joinedLate && !left) return EMPTY
  return (
    <>
      {joinedLate && <p>{processText.dose.joinedOn(formatDay(joinedLate))}</p>}
      {left && (
        <p>
          {leavingWords(left.how)}, {formatDay(left.day)}
          {reason && `: ${reason}`}
        </p>
      )}
    </>
  )
}
