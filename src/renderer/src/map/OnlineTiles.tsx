import { useState } from 'react'
import { onlineText as text } from '../../../texts/map'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import styles from './Map.module.css'
import { changeMapSettings, useMapSettings } from './mapSettings'

/** Whether streets come from the internet, and the way to change it: never without saying what leaves the computer. */
export function OnlineTiles() {
  const { onlineTiles } = useMapSettings()
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  const change = (next: boolean) => {
    void changeMapSettings({ onlineTiles: next })
    close()
  }
  return (
    <>
      <Button look="quiet" className={styles.small} onClick={() => setIsOpen(true)}>
        {onlineTiles ? text.on : text.off}
      </Button>
      {isOpen && (
        <Dialog title={text.title} onClose={close}>
          <p>{text.intro}</p>
          <Points title={text.leavesTitle} points={text.leaves} />
          <Points title={text.staysTitle} points={text.stays} />
          <p>{text.where}</p>
          <div className="row foot">
            {onlineTiles ? (
              <>
                <Button look="main" onClick={() => change(false)}>
                  {text.turnOff}
                </Button>
                <Button onClick={close}>{text.close}</Button>
              </>
            ) : (
              <>
                <Button onClick={() => change(true)}>{text.turnOn}</Button>
                <Button look="main" onClick={close}>
                  {text.keepOff}
                </Button>
              </>
            )}
          </div>
        </Dialog>
      )}
    </>
  )
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div className="tight">
      <h3>{title}</h3>
      <ul className={styles.bulleted}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
