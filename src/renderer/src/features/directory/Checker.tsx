import { useState } from 'react'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { createStore, useStore } from '../../state/store'
import { Field } from '../../ui/Field'
import styles from './Directory.module.css'
import { useWorkers } from './useWorkers'

const text = directoryRecordText.check
const OTHER = '?'

/** Whoever checked last in this sitting checks the next one too. */
const lastChecker = createStore<string | null>(null)

/** Who checks: the id of a worker of the agency, or the name of somebody else; blank as long as nobody is told. */
export function useChecker(): string {
  const workers = useWorkers()
  const chosen = useStore(lastChecker, (value) => value)
  return chosen ?? workers.find(({ active }) => active !== false)?.id ?? ''
}

/** Chooses who checks among the workers of the agency, or names somebody else. */
export function Checker() {
  const workers = useWorkers().filter(({ active }) => active !== false)
  const checker = useChecker()
  const isWorker = workers.some(({ id }) => id === checker)
  const [isOther, setIsOther] = useState(!isWorker)
  return (
    <div className={styles.checker}>
      {workers.length > 0 && (
        <Field label={text.checker}>
          {(link) => (
            <select
              {...link}
              value={isOther ? OTHER : checker}
              onChange={({ target: { value } }) => {
                setIsOther(value === OTHER)
                lastChecker.set(value === OTHER ? '' : value)
              }}
            >
              {workers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value={OTHER}>{text.other}</option>
            </select>
          )}
        </Field>
      )}
      {isOther && (
        <Field label={text.otherName} hint={text.otherNameHint}>
          {(link) => (
            <input
              {...link}
              type="text"
              autoComplete="off"
              value={checker}
              onChange={({ target }) => lastChecker.set(target.value)}
            />
          )}
        </Field>
      )}
    </div>
  )
}
