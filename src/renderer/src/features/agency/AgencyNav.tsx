import { agencyText } from '../../../../texts/agency'
import { groupText } from '../../../../texts/group'
import frame from '../../frame/Frame.module.css'
import { useUnsaved } from '../../state/drafts'
import { type AgencyPart, agencyPlace, useAgencyPlace } from './agencyParts'

const text = agencyText.nav
const groups: readonly { title: string; parts: readonly AgencyPart[] }[] = [
  { title: text.agency, parts: ['profil', 'tujuan', 'pimpinan', 'surat', 'ppks'] },
  { title: text.people, parts: ['petugas'] },
  { title: text.designs, parts: ['templat', 'kegiatan'] },
]

/** The parts of the agency, with what is still unsaved in each. */
export function AgencyNav() {
  const { part: current } = useAgencyPlace()
  return (
    <nav className={frame.nav} aria-label={text.label}>
      {groups.map(({ title, parts }) => (
        <div key={title} className={frame.navGroup}>
          <p className={frame.navTitle}>{title}</p>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a
                  href={`#${agencyPlace(part)}`}
                  aria-current={part === current ? 'page' : undefined}
                >
                  {agencyText.parts[part]}
                  <UnsavedCount of={part} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function UnsavedCount({ of }: { of: AgencyPart }) {
  const count = Object.values(useUnsaved()).filter(({ place }) => partOf(place) === of).length
  return count > 0 && <span className={frame.count}>{groupText.unsaved(count)}</span>
}

/** The part to which the address of a draft belongs. */
function partOf(place: string): string {
  return new URLSearchParams(place.split('?')[1]).get('bagian') ?? 'profil'
}
