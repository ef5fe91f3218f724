import type { Place } from '../../../../domain/progress/gateCriterion'
import { reportScreenText } from '../../../../texts/reportScreen'
import { PlaceLink } from '../../frame/PlaceLink'
import { Panel } from '../../ui/Panel'
import styles from './Report.module.css'

const SHOWN_AT_ONCE = 8
const text = reportScreenText.gaps

/** A sentence, and where it can be met if there is such a place. */
type Line = { sentence: string; place: Place | null }
type ReportGapsProps = { lines: readonly Line[]; note: string }

/** What the records do not say yet, to be filled in before the document is approved. */
export function ReportGaps({ lines, note }: ReportGapsProps) {
  const rest = lines.slice(SHOWN_AT_ONCE)
  return (
    <Panel title={text.title} note={note}>
      {lines.length === 0 ? <p>{text.none}</p> : <Lines lines={lines.slice(0, SHOWN_AT_ONCE)} />}
      {rest.length > 0 && (
        <details>
          <summary>{text.more(rest.length)}</summary>
          <Lines lines={rest} />
        </details>
      )}
    </Panel>
  )
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className={styles.gaps}>
      {lines.map(({ sentence, place }) => (
        <li key={sentence}>
          <PlaceLink place={place}>{sentence}</PlaceLink>
        </li>
      ))}
    </ul>
  )
}
