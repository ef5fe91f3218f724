import { openMatters } from '../../../../domain/progress/openMatters'
import { matterOrder, matterSentence } from '../../../../texts/matters'
import { overviewText } from '../../../../texts/overview'
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

type LinesProps = { lines: readonly { key: string; place: string; sentence: string }[] }

function Lines({ lines }: LinesProps) {
  return (
    <ul className={styles.matters}>
      {lines.map(({ key, place, sentence }) => (
        <li key={key}>
          <strong>{place}:</strong> {sentence}.
        </li>
      ))}
    </ul>
  )
}
