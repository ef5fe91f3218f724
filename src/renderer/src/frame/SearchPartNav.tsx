import { groupText } from '../../../texts/group'
import { useUnsaved } from '../state/drafts'
import styles from './Frame.module.css'

type SearchPartNavProps<P extends string> = {
  label: string
  /** Parts under a heading each; a heading that says nothing is left out. */
  groups: readonly { title: string | null; parts: readonly P[] }[]
  nameOf: Readonly<Record<P, string>>
  placeOf: (part: P) => string
  current: P
  /** The part that is meant where an address names none. */
  usual: P
}

/** The parts of what is open where the search of the address names them, with what is still unsaved in each. */
export function SearchPartNav<P extends string>({
  label,
  groups,
  nameOf,
  placeOf,
  current,
  usual,
}: SearchPartNavProps<P>) {
  const unsaved = Object.values(useUnsaved()).map(({ place }) => partOf(place) ?? usual)
  return (
    <nav className={styles.nav} aria-label={label}>
      {groups.map(({ title, parts }) => (
        <div key={title ?? parts[0]} className={styles.navGroup}>
          {title && <p className={styles.navTitle}>{title}</p>}
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${placeOf(part)}`} aria-current={part === current ? 'page' : undefined}>
                  {nameOf[part]}
                  <UnsavedCount count={unsaved.filter((one) => one === part).length} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function UnsavedCount({ count }: { count: number }) {
  return count > 0 && <span className={styles.count}>{groupText.unsaved(count)}</span>
}

/** The part that the address of a draft names. */
function partOf(place: string): string | null {
  return new URLSearchParams(place.split('?')[1]).get('bagian')
}
