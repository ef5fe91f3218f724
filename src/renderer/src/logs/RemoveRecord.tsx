import { logRemoval, type RemovableRef } from '../../../domain/logs/logRemoval'
import { logsText } from '../../../texts/logs'
import { changeGroup, useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import styles from './Logs.module.css'

type RemoveRecordProps = {
  of: RemovableRef
  label: string
  /** Why a record on which others rest stays. */
  bound?: string
  onRemoved: () => void
}

/** Takes a record that was written by mistake away, to be taken back in the frame; one on which others rest stays. */
export function RemoveRecord({ of, label, bound, onRemoved }: RemoveRecordProps) {
  const { group, isReadOnly } = useOpenGroup()
  const removal = logRemoval(group, of)
  const remove = async () => {
    if (removal && !(await changeGroup(removal, label))) onRemoved()
  }
  return (
    <div className={`tight ${styles.part}`}>
      {removal && (
        <div>
          <Button disabled={isReadOnly} onClick={remove}>
            {logsText.remove}
          </Button>
        </div>
      )}
      <p className="soft small measure">
        {removal ? logsText.removeNote : (bound ?? logsText.bound)}
      </p>
    </div>
  )
}
