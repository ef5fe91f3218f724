import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'
import { focusHeading } from './useScreen'

type DialogProps = { title: string; children: ReactNode; onClose: () => void }

/** A question or form above the screen, on the platform's own dialog: focus stays inside, Escape closes, and the opener has it back. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Closed before it leaves the page: only then does the platform give the focus back to the opener.
  useLayoutEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (document.activeElement === document.body || !opener?.isConnected) focusHeading()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
