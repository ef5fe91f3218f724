import { useEffect, useState } from 'react'
import { crisisContacts } from '../../../domain/agency/crisisContacts'
import { appText } from '../../../texts/app'
import { crisisText } from '../../../texts/crisis'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { CrisisList } from './CrisisList'

/** Whom to call in an emergency: one click or Ctrl+Shift+K away on every screen, whatever else is being done. */
export function CrisisContacts() {
  const { group, agency } = useOpenGroup()
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey) return
      if (event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setIsOpen(true)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <Button
        look="danger"
        title={crisisText.openHint}
        aria-keyshortcuts="Control+Shift+K"
        onClick={() => setIsOpen(true)}
      >
        {crisisText.open}
      </Button>
      {isOpen && (
        <Dialog title={crisisText.title} onClose={close}>
          {crisisContacts(group, agency).length > 0 && <p>{crisisText.intro}</p>}
          <CrisisList />
          <div className="row">
            <Button onClick={close}>{appText.close}</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
