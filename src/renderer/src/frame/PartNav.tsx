import { Link, type LinkProps } from '@tanstack/react-router'
import { groupText } from '../../../texts/group'
import { useUnsaved } from '../state/drafts'
import styles from './Frame.module.css'

export type Part = { label: string; path: string; isExact?: boolean }
type PartNavProps = {
  label: string
  /** Parts under a heading each; a heading that says nothing is left out. */
  groups: readonly { title: string | null; parts: readonly Part[] }[]
}

/** The parts of what is open, with what is still unsaved in each. */
export function PartNav({ label, groups }: PartNavProps) {
  return (
    <nav className={styles.nav} aria-label={label}>
      {groups.map(({ title, parts }) => (
        <div key={title ?? parts[0]?.path} className={styles.navGroup}>
          {title && <p className={styles.navTitle}>{title}</p>}
          <ul>
            {parts.map((part) => (
              <li key={part.path}>
                <Link
                  to={part.path as LinkProps['to']}
                  activeOptions={{ exact: part.isExact ?? false, includeSearch: false }}
                >
                  {part.label}
                  <UnsavedCount of={part} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

function UnsavedCount({ of }: { of: Part }) {
  const places = Object.values(useUnsaved()).map(({ place }) => place.split('?')[0] ?? '')
  const count = places.filter(
    (place) => place === of.path || (!of.isExact && place.startsWith(`${of.path}/`)),
  ).length
  return count > 0 && <span className={styles.count}>{groupText.unsaved(count)}</span>
}
