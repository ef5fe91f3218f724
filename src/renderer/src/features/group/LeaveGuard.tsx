import { useBlocker } from '@tanstack/react-router'
import { formatList } from '../../../../texts/formats'
import { groupText } from '../../../../texts/group'
import { dropAllUnsaved, useUnsaved } from '../../state/drafts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

/** Unsaved reviews stay in memory inside the group; leaving it asks first. */
export function LeaveGuard() {
  const unsaved = Object.values(useUnsaved())
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsaved.length > 0 && groupOf(current.params) !== groupOf(next.params),
    enableBeforeUnload: () => unsaved.length > 0,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  const text = groupText.leave
  return (
    <Dialog title={text.title} onClose={blocker.reset}>
      <p>{text.body(formatList(unsaved.map(({ label }) => label)))}</p>
      <div className="row">
        <Button look="main" onClick={blocker.reset}>
          {text.stay}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            dropAllUnsaved()
            blocker.proceed()
          }}
        >
          {text.discard}
        </Button>
      </div>
    </Dialog>
  )
}

function groupOf(params: object): string | null {
  return 'groupId' in params ? String(params.groupId) : null
}
