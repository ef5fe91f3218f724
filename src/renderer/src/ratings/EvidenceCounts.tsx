import type { EvidenceCount } from '../../../domain/progress/evidence/evidenceCount'
import { evidenceSentence, voiceNames } from '../../../texts/evidence'
import { formatDay } from '../../../texts/formats'
import { tasksText } from '../../../texts/tasks'
import { PlaceLink } from '../frame/PlaceLink'
import { useOpenGroup } from '../state/openGroup'
import styles from './Ratings.module.css'
import { recordPlace, recordWords } from './recordWords'

const text = tasksText.counts
const signs = { for: '+', against: '−', neither: '·' } as const

type EvidenceCountsProps = {
  counts: readonly EvidenceCount[]
  /** First and last day of what is looked at; from the beginning where null. */
  from: string | null
  to: string
}

/** What the records say of a task since the review before: counted and shown, never a rating. */
export function EvidenceCounts({ counts, from, to }: EvidenceCountsProps) {
  return (
    <section className="tight" aria-labelledby="bukti-tercatat">
      <h3 id="bukti-tercatat">{text.title}</h3>
      <p className="soft small measure">{text.window(from && formatDay(from), formatDay(to))}</p>
      <ul className={styles.counts}>
        {counts.map((count) => (
          <li key={count.code}>
            <span className={`${styles.sign} ${styles[count.voice] ?? ''}`} aria-hidden="true">
              {signs[count.voice]}
            </span>
            <div>
              <p>
                <span className="unseen">{voiceNames[count.voice]}: </span>
                {evidenceSentence(count)}
              </p>
              <Records count={count} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Records({ count: { records, lacking } }: { count: EvidenceCount }) {
  const { group } = useOpenGroup()
  if (records.length === 0 && lacking.length === 0) return null
  return (
    <details>
      <summary>{text.records(records.length)}</summary>
      {records.length > 0 && (
        <ul>
          {records.map((ref) => (
            <li key={`${ref.kind} ${ref.id}`}>
              <PlaceLink place={recordPlace(ref)}>{recordWords(group, ref)}</PlaceLink>
            </li>
          ))}
        </ul>
      )}
      {lacking.length > 0 && <p>{text.lacking(lacking)}</p>}
    </details>
  )
}
