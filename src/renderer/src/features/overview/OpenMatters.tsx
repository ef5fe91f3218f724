import type { Place } from '../../../../domain/progress/gateCriterion'
import { openMatters } from '../../../../domain/progress/openMatters'
import { matterOrder, matterSentence } from '../../../../texts/matters'
import { overviewText } from '../../../../texts/overview'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { matterPlace, matterWay } from './matterPlace'
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
      way: matterWay(matter),
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

type Line = { key: string; place: string; way: Place | null; sentence: string }
type LinesProps = { lines: readonly Line[] }

function Lines({ lines }: LinesProps) {
  return (
    <ul className={styles.matters}>
      {lines.map(({ key, place, way, sentence }) => (
        <li key={key}>
          <strong>
            <PlaceLink place={way}>{place}</PlaceLink>:
          </strong>{' '}
          {sentence}.
        </li>
      ))}
    </ul>
  )
}
