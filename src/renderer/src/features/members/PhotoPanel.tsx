import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import { consentStanding } from '../../../../domain/progress/consentStanding'
import type { Member } from '../../../../domain/records/member'
import { memberText } from '../../../../texts/members'
import { FormFoot } from '../../form/FormFoot'
import { PictureField } from '../../form/PictureField'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'

const text = memberText.photo

/** The photo, only while the member agrees to photos. */
export function PhotoPanel({ member }: { member: Member }) {
  const { group, today } = useOpenGroup()
  const isAllowed = consentStanding(group, member.code, 'fotoRekaman', today).isGiven
  return (
    <Panel title={text.title}>
      {isAllowed ? (
        <PhotoForm member={member} />
      ) : (
        <p>
          {text.notGiven}{' '}
          <Link
            to="/kelompok/$groupId/persetujuan"
            params={{ groupId: group.id }}
            search={{ anggota: member.code }}
          >
            {text.toConsent}
          </Link>
        </p>
      )}
    </Panel>
  )
}

function PhotoForm({ member }: { member: Member }) {
  const { isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const sheet = useSavedForm<'member', Pick<Member, 'photo'>>({
    key: `photo:${member.code}`,
    kind: 'member',
    id: member.id,
    saved: { photo: member.photo ?? null },
    revision: member.revision,
    label: text.label(member.code),
    element,
    prepare: ({ photo }) => ({ ...withoutStamps<'member'>(member), photo: photo ?? null }),
  })
  return (
    <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
      <fieldset disabled={isReadOnly} className="stack">
        <PictureField
          form={sheet.form}
          name="photo"
          kind="photo"
          label={text.field}
          alt={text.alt(member.code)}
        />
        <FormFoot of={sheet} save={text.save} />
      </fieldset>
    </form>
  )
}
