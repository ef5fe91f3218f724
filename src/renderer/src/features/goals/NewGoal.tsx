import { Link, useNavigate } from '@tanstack/react-router'
import { nextGoalId } from '../../../../domain/goals/nextGoalId'
import { recordOf } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { Goal } from '../../../../domain/records/goal'
import { goalsText } from '../../../../texts/goalsScreen'
import { memberLabel } from '../../../../texts/members'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import { useArrival } from './useArrival'
import { WordingForm } from './WordingForm'

type NewGoalProps = {
  level: Goal['level']
  memberCode: string | undefined
  /** The goal that the new one replaces. */
  replacedId: string | undefined
}

/** A goal that is being begun; for a member first whose it is. */
export function NewGoal({ level, memberCode, replacedId }: NewGoalProps) {
  const { group } = useOpenGroup()
  const heading = useArrival()
  const navigate = useNavigate()
  const member = memberCode ? recordOf(group, 'member', memberCode) : undefined
  const show = (search: { tujuan?: string; baru?: Goal['level']; anggota?: string }) =>
    navigate({ to: '/kelompok/$groupId/tujuan', params: { groupId: group.id }, search })
  const isReady = level === 'kelompok' || member !== undefined
  const id = isReady ? nextGoalId(group, level, member?.code) : null
  return (
    <section className={pointStyles.one} aria-labelledby="tujuan">
      <h2 id="tujuan" ref={heading} tabIndex={-1}>
        {id ? goalsText.newTitle(id) : goalsText.newMemberGoal}
      </h2>
      {level === 'anggota' && (
        <Whose chosen={member?.code ?? ''} onChoose={(anggota) => show({ baru: level, anggota })} />
      )}
      {id && (
        <WordingForm
          key={id}
          id={id}
          level={level}
          memberCode={member?.code ?? null}
          goal={null}
          model={replacedId ? recordOf(group, 'goal', replacedId) : undefined}
          onSaved={(tujuan) => show({ tujuan })}
        />
      )}
    </section>
  )
}

function Whose({ chosen, onChoose }: { chosen: string; onChoose: (code: string) => void }) {
  const { group } = useOpenGroup()
  const members = inUse(group.records.member)
  if (members.length === 0)
    return (
      <p>
        {goalsText.noMembers}{' '}
        <Link to="/kelompok/$groupId/anggota" params={{ groupId: group.id }}>
          {goalsText.toMembers}
        </Link>
      </p>
    )
  return (
    <Field label={goalsText.whose} hint={goalsText.chooseMember}>
      {(link) => (
        <select {...link} value={chosen} onChange={({ target }) => onChoose(target.value)}>
          <option value="" disabled>
            {goalsText.wording.notAligned}
          </option>
          {members.map((member) => (
            <option key={member.code} value={member.code}>
              {memberLabel(member)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
