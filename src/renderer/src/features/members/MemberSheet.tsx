import { Link, useParams } from '@tanstack/react-router'
import { nextMemberCode } from '../../../../domain/members/nextMemberCode'
import { inUse } from '../../../../domain/progress/inUse'
import type { Member } from '../../../../domain/records/member'
import { memberLabel, memberText } from '../../../../texts/members'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { GoalsOfMember } from './GoalsOfMember'
import { IntakeForm } from './IntakeForm'
import { MissingNotice } from './MissingNotice'
import { NeedsOfMember } from './NeedsOfMember'
import { PhotoPanel } from './PhotoPanel'
import { StaysPanel } from './StaysPanel'

/** One person's sheet; under a code that nobody has yet, the sheet of somebody new. */
export function MemberSheet() {
  const { group } = useOpenGroup()
  const { kode } = useParams({ from: '/kelompok/$groupId/anggota/$kode' })
  const member = inUse(group.records.member).find(({ code }) => code === kode) ?? null
  const isFree = group.records.member.every(({ code }) => code !== kode)
  const isNew =
    isFree &&
    (kode === nextMemberCode(group.records.member.map(({ code }) => code)) ||
      unsavedOf(`member:${kode}`) !== null)
  return member || isNew ? (
    <Sheet key={kode} code={kode} member={member} />
  ) : (
    <Unknown groupId={group.id} />
  )
}

function Sheet({ code, member }: { code: string; member: Member | null }) {
  const { group } = useOpenGroup()
  const title = member ? memberLabel(member) : memberText.newTitle(code)
  const heading = useScreen(title, group.records.program[0]?.name)
  return (
    <>
      <div className="tight">
        <BackLink groupId={group.id} />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {member && <MissingNotice member={member} />}
      {member && <StaysPanel member={member} />}
      {member && <GoalsOfMember member={member} />}
      {member && <NeedsOfMember member={member} />}
      <IntakeForm code={code} member={member} />
      {member && <PhotoPanel member={member} />}
    </>
  )
}

function Unknown({ groupId }: { groupId: string }) {
  const { title, body } = memberText.unknown
  const heading = useScreen(title)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <EmptyState title={body} actions={<BackLink groupId={groupId} />} />
    </>
  )
}

function BackLink({ groupId }: { groupId: string }) {
  return (
    <Link to="/kelompok/$groupId/anggota" params={{ groupId }} className="small">
      {memberText.back}
    </Link>
  )
}
