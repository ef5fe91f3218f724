import { appText } from '../../../../texts/app'
import { groupText } from '../../../../texts/group'
import { dismissNews, step, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Group.module.css'

/** Says what was just saved or taken back, with the way back beside it. */
export function NewsBar() {
  const { news } = useOpenGroup()
  const shown = news && news.kind !== 'reloaded' ? news : null
  return (
    <div className={styles.newsPlace} role="status">
      {shown && (
        <div className={styles.news}>
          <p>{newsWords(shown)}</p>
          <div className="row">
            {shown.kind === 'undone' ? (
              <Button onClick={() => step('redo')}>{groupText.redo}</Button>
            ) : (
              <Button onClick={() => step('undo')}>{groupText.undo}</Button>
            )}
            <Button look="quiet" onClick={dismissNews}>
              {appText.close}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

function newsWords({ kind, label }: { kind: 'saved' | 'undone' | 'redone'; label: string }) {
  if (kind === 'saved') return groupText.done(label)
  return kind === 'undone' ? groupText.undone(label) : groupText.redone(label)
}
