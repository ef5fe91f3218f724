import { directoryText } from '../../../../texts/directory'
import { groupText } from '../../../../texts/group'
import frame from '../../frame/Frame.module.css'
import { useUnsaved } from '../../state/drafts'
import {
  type DirectoryPart,
  directoryParts,
  directoryPlace,
  useDirectoryPlace,
} from './directoryParts'

/** The parts of the directory, with what is still unsaved in each. */
export function DirectoryNav() {
  const { part: current } = useDirectoryPlace()
  return (
    <nav className={frame.nav} aria-label={directoryText.nav.label}>
      <div className={frame.navGroup}>
        <ul>
          {directoryParts.map((part) => (
            <li key={part}>
              <a
                href={`#${directoryPlace(part)}`}
                aria-current={part === current ? 'page' : undefined}
              >
                {directoryText.parts[part]}
                <UnsavedCount of={part} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

function UnsavedCount({ of }: { of: DirectoryPart }) {
  const count = Object.values(useUnsaved()).filter(({ place }) => partOf(place) === of).length
  return count > 0 && <span className={frame.count}>{groupText.unsaved(count)}</span>
}

/** The part to which the address of a draft belongs. */
function partOf(place: string): string {
  return new URLSearchParams(place.split('?')[1]).get('bagian') ?? 'daftar'
}
