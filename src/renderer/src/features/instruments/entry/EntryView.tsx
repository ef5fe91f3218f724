import { useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { entryMembers } from '../../../../../domain/measuring/entryRows'
import { sheetsOf } from '../../../../../domain/measuring/measureSheets'
import type { Instrument } from '../../../../../domain/records/instrument'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { PlaceLink, placeWords } from '../../../frame/PlaceLink'
import { useRecordArrival } from '../../../logs/useRecordArrival'
import { useOpenGroup } from '../../../state/openGroup'
import { EmptyState } from '../../../ui/EmptyState'
import { GroupEntry } from './GroupEntry'
import { MemberEntry } from './MemberEntry'
import { SheetTable } from './SheetTable'

/** The sheets of an instrument: who answered at which point, and the grids in which answers are entered. */
export function EntryView({ instrument }: { instrument: Instrument }) {
  const { group } = useOpenGroup()
  const { titik, anggota } = useSearch({ from: '/kelompok/$groupId/alat-ukur' })
  const heading = useRef<HTMLHeadingElement>(null)
  useRecordArrival(heading, [titik, anggota].join(' '))
  const sheets = sheetsOf(group, instrument)
  const members = entryMembers(group, sheets, titik ? [titik] : ['pra'])
  const member = members.find(({ code }) => code === anggota)
  if (members.length === 0)
    return (
      <EmptyState
        title={text.noMembers.title}
        actions={
          <PlaceLink place={{ screen: 'anggota' }}>{placeWords({ screen: 'anggota' })}</PlaceLink>
        }
      >
        <p className="soft measure">{text.noMembers.body}</p>
      </EmptyState>
    )
  if (!titik) return <SheetTable instrument={instrument} heading={heading} />
  const entry = { instrument, point: titik, members, sheets, heading }
  return member ? (
    <MemberEntry key={`${titik} ${member.code}`} {...entry} member={member} />
  ) : (
    <GroupEntry key={titik} {...entry} />
  )
}
