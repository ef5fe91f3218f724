import { Link } from '@tanstack/react-router'
import type { ItemConsistency } from '../../../../../domain/measuring/itemConsistency'
import type { OtherVersion } from '../../../../../domain/measuring/otherVersions'
import {
  consistencyLines,
  measureResultsText,
  versionName,
  versionsNote,
} from '../../../../../texts/measureResults'
import { MethodNote } from '../../../evaluation/MethodNote'
import { useOpenGroup } from '../../../state/openGroup'
import styles from './Results.module.css'

const text = measureResultsText

/** How far the items point the same way, or why that cannot be told. */
export function ConsistencyPart({ consistency }: { consistency: readonly ItemConsistency[] }) {
  return (
    <section className="tight" aria-labelledby="konsistensi">
      <h3 id="konsistensi">{text.consistency}</h3>
      <ul className={styles.list}>
        {consistencyLines(consistency).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <MethodNote codes={['alpha']} />
    </section>
  )
}

/** The other versions of the same code, each with its own results. */
export function VersionsPart({ versions }: { versions: readonly OtherVersion[] }) {
  const { group } = useOpenGroup()
  if (versions.length === 0) return null
  return (
    <section className="tight" aria-labelledby="versi-lain">
      <h3 id="versi-lain">{text.versions}</h3>
      <p className="soft small measure">{versionsNote}</p>
      <ul className={styles.list}>
        {versions.map((version) => (
          <li key={version.instrument.id}>
            <Link
              to="/kelompok/$groupId/alat-ukur"
              params={{ groupId: group.id }}
              search={{ alat: version.instrument.id, lihat: 'hasil' }}
            >
              {versionName(version)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
