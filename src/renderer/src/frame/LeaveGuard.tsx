import { useBlocker } from '@tanstack/react-router'
import { formatList } from '../../../texts/formats'
import { groupText } from '../../../texts/group'
import { keepNow } from '../state/draftKeeping'
import { dropUnsaved, useUnsavedHere } from '../state/drafts'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { NotKept } from './NotKept'

/** Unsaved forms wait inside what is open; leaving it asks what shall become of them. */
export function LeaveGuard() {
  const { isReadOnly } = useOpenGroup()
  const unsaved = useUnsavedHere()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsaved.length > 0 && openedIn(current.pathname) !== openedIn(next.pathname),
    enableBeforeUnload: () => unsaved.length > 0,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  const text = groupText.leave
  const { proceed } = blocker
  const keepAndLeave = async () => {
    if ((await keepNow()) === null) proceed()
  }
  return (
    <Dialog title={text.title} onClose={blocker.reset}>
      <NotKept />
      <p>{text.body(formatList(unsaved.map(([, { label }]) => label)))}</p>
      <div className="row">
        <Button look="main" onClick={blocker.reset}>
          {text.stay}
        </Button>
        {!isReadOnly && <Button onClick={keepAndLeave}>{text.keep}</Button>}
        <Button
          look="danger"
          onClick={() => {
            for (const [key] of unsaved) dropUnsaved(key)
            blocker.proceed()
          }}
        >
          {text.discard}
        </Button>
      </div>
    </Dialog>
  )
}

/** The group or the agency to which an address belongs. */
function openedIn(pathname: string): string {
  return /^\/(kelompok\/[^/]+|lembaga|sumber)/.exec(pathname)?.[0] ?? ''
}
