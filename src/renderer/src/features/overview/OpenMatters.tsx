import type { Place } from '../../../../domain/progress/gateCriterion'
import type { OpenMatter } from '../../../../domain/progress/openMatter'
import { openMatters } from '../../../../domain/progress/openMatters'
import { matterOrder, matterSentence } from '../../../../texts/matters'
import { overviewText } from '../../../../texts/overview'
import { PlaceLink } from '../../frame/PlaceLink'
import { recordPlace } from '../../ratings/recordWords'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { matterPlace } from './matterPlace'
import styles from './Overview.module.css'

const SHOWN_AT_ONCE = 6
const text = overviewText.matters

/** What needs attention today, most urgent first, each with the place to look. */
export function OpenMatters() {
  const { group, today } = useOpenGroup()
  const lines = openMatters(group, today)
    .sort(
      (one, other) =>
        matterOrder.indexOf(one.kind) - matterOrder.indexOf(other.kind) ||
        (other.days ?? 0) - (one.days ?? 0),
    )
    .map((matter) => ({
      key: `${matter.kind} ${matter.ref.kind} ${matter.ref.id} ${matter.task ?? ''}`,
      place: matterPlace(group, matter.ref),
      to: screenOf(matter),
      sentence: matterSentence(matter),
    }))
  const rest = lines.slice(SHOWN_AT_ONCE)
  return (
    <Panel title={text.title}>
      {lines.length === 0 && <p className="soft">{text.none}</p>}
      {lines.length > 0 && <Lines lines={lines.slice(0, SHOWN_AT_ONCE)} />}
      {rest.length > 0 && (
        <details>
          <summary>{text.more(rest.length)}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </Panel>
  )
}

/** The screen on which a matter is settled; null where there is none yet. */
function screenOf({ kind, ref }: OpenMatter): Place | null {
  if (ref.kind !== 'session') return recordPlace(ref)
  const parts = { sessionNotRecorded: 'catatan', attendanceMissing: 'kehadiran' } as const
  const part = parts[kind as keyof typeof parts]
  return { screen: 'pertemuan', session: ref.id, ...(part ? { part } : {}) }
}

type LinesProps = {
  lines: readonly { key: string; place: string; to: Place | null; sentence: string }[]
}

function Lines({ lines }: LinesProps) {
  return (
    <ul className={styles.matters}>
      {lines.map(({ key, place, to, sentence }) => (
        <li key={key}>
          <strong>
            <PlaceLink place={to}>{place}</PlaceLink>:
          </strong>{' '}
          {sentence}.
        </li>
      ))}
    </ul>
  )
}
