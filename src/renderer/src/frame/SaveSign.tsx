import { formatInstant } from '../../../texts/formats'
import { groupText } from '../../../texts/group'
import { type SaveState, useOpenGroup } from '../state/openGroup'
import styles from './Frame.module.css'

/** Whether the last change is on disk: "Tersimpan" only after the door has answered. */
export function SaveSign() {
  const { saveState, group } = useOpenGroup()
  const timezone = group.records.agency[0]?.timezone ?? 'WIB'
  const isAlarming = saveState.kind === 'notSaved'
  return (
    <p className={`${styles.state} ${isAlarming ? styles.notSaved : ''}`} role="status">
      {saveWords(saveState, timezone)}
    </p>
  )
}

function saveWords(state: SaveState, timezone: 'WIB' | 'WITA' | 'WIT'): string {
  switch (state.kind) {
    case 'unchanged':
      return groupText.unchanged
    case 'saving':
      return groupText.saving
    case 'notSaved':
      return groupText.notSaved
    case 'saved':
      return groupText.saved(formatInstant(state.savedAt, timezone).split(' pukul ')[1] ?? '')
  }
}
