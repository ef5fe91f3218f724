import { Link } from '@tanstack/react-router'
import { type Day, isDay } from '../../../../../domain/day'
import { sheetConsentGaps } from '../../../../../domain/measuring/entryConsent'
import { belongingAt } from '../../../../../domain/measuring/entryRows'
import type { Member } from '../../../../../domain/records/member'
import {
  belongingWords,
  consentGapWords,
  instrumentEntryText as text,
} from '../../../../../texts/instrumentEntry'
import { useOpenGroup } from '../../../state/openGroup'
import { Notice } from '../../../ui/Notice'

type EntryNoticesProps = {
  members: readonly Member[]
  point: string
  /** The day typed, or what was typed instead. */
  date: string
  /** Members of whom a new sheet is being written. */
  written: readonly string[]
}

/** Who did not belong to the group then, quietly; and whose consent does not cover a new sheet, before it is saved. */
export function EntryNotices({ members, point, date, written }: EntryNoticesProps) {
  const { group, today } = useOpenGroup()
  const day: Day = isDay(date) ? date : today
  const outside = members.flatMap((member) => {
    const belonging = belongingAt(group, member, point, day)
    return belonging === 'member' ? [] : [`${member.code} ${belongingWords[belonging]}`]
  })
  const gaps = sheetConsentGaps(group, written, point, day)
  const codes = [...new Set(gaps.map(({ memberCode }) => memberCode))]
  return (
    <>
      {outside.length > 0 && <p className="soft small measure">{text.outside(outside)}</p>}
      {gaps.length > 0 && (
        <Notice tone="warning" isLive title={text.consents.title}>
          <p>{text.consents.body}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={`${gap.memberCode} ${gap.purpose}`}>{consentGapWords(gap)}</li>
            ))}
          </ul>
          <p className="row">
            {codes.map((code) => (
              <Link
                key={code}
                to="/kelompok/$groupId/persetujuan"
                params={{ groupId: group.id }}
                search={{ anggota: code }}
              >
                {text.consents.open(code)}
              </Link>
            ))}
          </p>
        </Notice>
      )}
    </>
  )
}
