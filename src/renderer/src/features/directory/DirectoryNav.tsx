import { directoryText } from '../../../../texts/directory'
import frame from '../../frame/Frame.module.css'
import { directoryParts, directoryPlace, useDirectoryPlace } from './directoryParts'

/** The parts of the directory. */
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
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
