import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

type DialogProps = { title: string; children: ReactNode; onClose: () => void }

/** A question or form above the screen, on the platform's own dialog: focus stays inside, Escape closes. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
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
