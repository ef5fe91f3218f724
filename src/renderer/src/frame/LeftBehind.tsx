import { groupText } from '../../../texts/group'
import { dropUnsaved, useLeftBehind } from '../state/drafts'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { focusHeading } from '../ui/useScreen'
import styles from './Frame.module.css'

/** What was typed in an earlier sitting and never saved, offered again until somebody looks at it. */
export function LeftBehind() {
  const found = useLeftBehind()
  if (found.length === 0) return null
  const text = groupText.leftBehind
  return (
    <Notice tone="warning" isLive title={text.title(found.length)}>
      <p>{text.body}</p>
      <ul className={styles.drafts}>
        {found.map(([key, { label, place }]) => (
          <li key={key} className="row">
            <a href={`#${place}`}>{text.goOn(label)}</a>
            <Button
              look="quiet"
              aria-label={text.discardOf(label)}
              onClick={() => {
                dropUnsaved(key)
                focusHeading()
              }}
            >
              {text.discard}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
