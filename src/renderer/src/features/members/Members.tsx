import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { nextMemberCode } from '../../../../domain/members/nextMemberCode'
import { hasLeft } from '../../../../domain/members/stays'
import { inUse } from '../../../../domain/progress/inUse'
import type { Member } from '../../../../domain/records/member'
import { membersText } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { AcceptDialog } from './AcceptDialog'
import { ArchivedMembers } from './ArchivedMembers'
import { GroupSize } from './GroupSize'
import { MemberTable } from './MemberTable'

/** Everybody in the group, candidates and former members included, and the ways to add somebody. */
export function Members() {
  const { group, isReadOnly } = useOpenGroup()
  const navigate = useNavigate()
  const heading = useScreen(membersText.title, group.records.program[0]?.name)
  const members = inCodeOrder(inUse(group.records.member))
  const former = members.filter(hasLeft)
  const present = members.filter((member) => !hasLeft(member))
  const kode = nextMemberCode(group.records.member.map(({ code }) => code))
  const params = { groupId: group.id }
  const candidates = members.filter(({ status }) => status === 'calon')
  const [isAccepting, setIsAccepting] = useState(false)
  const ways = (
    <div className="row">
      <Button
        look="main"
        disabled={isReadOnly}
        onClick={() =>
          navigate({ to: '/kelompok/$groupId/anggota/$kode', params: { ...params, kode } })
        }
      >
        {membersText.add}
      </Button>
      {candidates.length > 0 && !isReadOnly && (
        <Button onClick={() => setIsAccepting(true)}>{membersText.accept.open}</Button>
      )}
      {!isReadOnly && (
        <Link to="/kelompok/$groupId/anggota/impor" params={params}>
          {membersText.import}
        </Link>
      )}
    </div>
  )
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {membersText.title}
        </h1>
        {members.length > 0 && ways}
      </div>
      {members.length === 0 ? (
        <EmptyState title={membersText.empty.title} actions={ways}>
          <p className="soft measure">{membersText.empty.body}</p>
        </EmptyState>
      ) : (
        <>
          <GroupSize members={members} />
          {present.length > 0 && <MemberTable caption={membersText.caption} members={present} />}
          {former.length > 0 && (
            <MemberTable caption={membersText.former(former.length)} members={former} showCaption />
          )}
        </>
      )}
      <ArchivedMembers />
      {isAccepting && (
        <AcceptDialog candidates={candidates} onClose={() => setIsAccepting(false)} />
      )}
    </>
  )
}

function inCodeOrder(members: readonly Member[]): Member[] {
  return [...members].sort((one, other) =>
    one.code.localeCompare(other.code, 'en', { numeric: true }),
  )
}
