import { Link } from '@tanstack/react-router'
import { intakeGaps } from '../../../../domain/members/intakeGaps'
import { hasLeft } from '../../../../domain/members/stays'
import type { Member } from '../../../../domain/records/member'
import { intakeGapTexts, memberText } from '../../../../texts/members'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'

/** What the sheet and the consents of somebody who is to take part still lack. */
export function MissingNotice({ member }: { member: Member }) {
  const { group, today } = useOpenGroup()
  const gaps = hasLeft(member) ? [] : intakeGaps(group, member, today)
  if (gaps.length === 0) return null
  return (
    <Notice
      tone="warning"
      title={memberText.missing.title}
      actions={
        gaps.includes('consent') && (
          <Link
            to="/kelompok/$groupId/persetujuan"
            params={{ groupId: group.id }}
            search={{ anggota: member.code }}
          >
            {memberText.missing.toConsent}
          </Link>
        )
      }
    >
      <p>{gaps.map((gap) => intakeGapTexts[gap].sentence).join(' ')}</p>
    </Notice>
  )
}
