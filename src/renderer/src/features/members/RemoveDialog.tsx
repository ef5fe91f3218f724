import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { type Change, withoutStamps } from '../../../../domain/groupFile'
import { removal } from '../../../../domain/members/removal'
import type { Member } from '../../../../domain/records/member'
import { appText } from '../../../../texts/app'
import { memberLabel, memberText } from '../../../../texts/members'
import { DoorFaults } from '../../form/DoorFaults'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = memberText.remove

/** Takes out a member written down by mistake, or sets the sheet aside where other records speak of it. */
export function RemoveDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const { group } = useOpenGroup()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<AppError | null>(null)
  const taken = removal(group, member.code)
  const send = async (change: Change, label: string) => {
    const error = await changeGroup(change, label)
    if (error) return setFailure(error)
    onClose()
    await navigate({ to: '/kelompok/$groupId/anggota', params: { groupId: group.id } })
  }
  const setAside = () => {
    const record = { ...withoutStamps<'member'>(member), archivedAt: new Date().toISOString() }
    return send({ put: [{ kind: 'member', record }], remove: [] }, text.archiveLabel(member.code))
  }
  return (
    <Dialog title={text.title(memberLabel(member))} onClose={onClose}>
      <DoorFaults error={failure} />
      <p>{taken ? text.free : text.bound}</p>
      {!taken && <p className="soft">{text.boundEnding}</p>}
      <div className="row">
        {taken ? (
          <Button look="danger" onClick={() => send(taken, text.label(member.code))}>
            {text.save}
          </Button>
        ) : (
          <Button look="danger" onClick={setAside}>
            {text.archive}
          </Button>
        )}
        <Button onClick={onClose}>{appText.cancel}</Button>
      </div>
    </Dialog>
  )
}
