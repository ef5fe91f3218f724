import { agencyText } from '../../../../texts/agency'
import { SearchPartNav } from '../../frame/SearchPartNav'
import { type AgencyPart, agencyPlace, useAgencyPlace } from './agencyParts'

const text = agencyText.nav
const groups: readonly { title: string; parts: readonly AgencyPart[] }[] = [
  { title: text.agency, parts: ['profil', 'tujuan', 'pimpinan', 'surat', 'ppks'] },
  { title: text.people, parts: ['petugas'] },
  { title: text.designs, parts: ['templat', 'kegiatan', 'alat'] },
]

/** The parts of the agency. */
export function AgencyNav() {
  const { part } = useAgencyPlace()
  return (
    <SearchPartNav
      label={text.label}
      groups={groups}
      nameOf={agencyText.parts}
      placeOf={agencyPlace}
      current={part}
      usual="profil"
    />
  )
}
