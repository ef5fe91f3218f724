import { useId } from 'react'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import styles from './Entry.module.css'
import type { EntryWay } from './gridColumns'

const ways: readonly EntryWay[] = ['butir', 'jumlah']

/** Whether the answers are entered, or only their sum: what is entered in the one way stays in the other. */
export function EntryWays({ way, onWay }: { way: EntryWay; onWay: (way: EntryWay) => void }) {
  const name = useId()
  return (
    <fieldset className={styles.ways}>
      <legend>{text.how}</legend>
      {ways.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === way} onChange={() => onWay(one)} />
          {text.hows[one]}
        </label>
      ))}
    </fieldset>
  )
}
