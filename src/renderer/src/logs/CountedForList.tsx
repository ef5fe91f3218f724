import { useMemo } from 'react'
import type { RecordRef } from '../../../domain/groupFile'
import { countedFor } from '../../../domain/logs/countedFor'
import { evidenceName } from '../../../texts/evidence'
import { logsText } from '../../../texts/logs'
import { PlaceLink } from '../frame/PlaceLink'
import { useOpenGroup } from '../state/openGroup'
import styles from './Logs.module.css'

const text = logsText.counted

/** For which of the eight tasks a record is evidence, where it was counted and as what; each leads to the task. */
export function CountedForList({ of: { kind, id } }: { of: RecordRef }) {
  const { group, today } = useOpenGroup()
  const tasks = useMemo(() => countedFor(group, { kind, id }, today), [group, kind, id, today])
  return (
    <section className={`tight ${styles.part}`} aria-labelledby="bukti-untuk">
      <h2 id="bukti-untuk">{text.title}</h2>
      {tasks.length === 0 && <p className="soft">{text.none}</p>}
      {tasks.length > 0 && (
        <ul className={styles.lines}>
          {tasks.map(({ task, points, codes, namedAt }) => {
            const point = points.findLast((one) => one !== null)?.id ?? namedAt.at(-1)
            return (
              <li key={task}>
                <PlaceLink place={{ screen: 'tugas', task, ...(point ? { point } : {}) }}>
                  {text.task(task)}
                </PlaceLink>
                {points.length > 0 && (
                  <p className="soft small">
                    {text.counted(
                      points.map((one) => one?.id ?? null),
                      codes.map(evidenceName),
                    )}
                  </p>
                )}
                {namedAt.length > 0 && <p className="soft small">{text.namedAt(namedAt)}</p>}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
