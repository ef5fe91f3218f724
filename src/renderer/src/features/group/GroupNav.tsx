import { Link, useParams } from '@tanstack/react-router'
import { groupText } from '../../../../texts/group'
import { type Unsaved, useUnsaved } from '../../state/drafts'
import styles from './Group.module.css'

/** The parts of a group. */
export function GroupNav() {
  const params = useParams({ from: '/kelompok/$groupId' })
  const unsaved = Object.values(useUnsaved())
  const count = (kind: Unsaved['kind']) => <Count of={unsaved.filter((one) => one.kind === kind)} />
  const { nav } = groupText
  return (
    <nav className={styles.nav} aria-label={nav.label}>
      <ul>
        <li>
          <Link to="/kelompok/$groupId" params={params} activeOptions={{ exact: true }}>
            {nav.overview}
          </Link>
        </li>
        <li>
          <Link to="/kelompok/$groupId/tugas" params={params}>
            {nav.tasks}
            {count('taskReview')}
          </Link>
        </li>
        <li>
          <Link to="/kelompok/$groupId/laporan" params={params}>
            {nav.report}
            {count('summary')}
          </Link>
        </li>
      </ul>
    </nav>
  )
}

function Count({ of }: { of: readonly Unsaved[] }) {
  return of.length > 0 && <span className={styles.count}> · {groupText.unsaved(of.length)}</span>
}
