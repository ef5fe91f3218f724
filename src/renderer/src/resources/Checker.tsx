import { useState } from 'react'
import { checkText } from '../../../texts/resourceFields'
import { createStore, useStore } from '../state/store'
import { Field } from '../ui/Field'
import styles from './Fields.module.css'
import { useWorkers } from './useWorkers'

const text = checkText
const OTHER = '?'

/** Whoever checked last in this sitting checks the next one too. */
const lastChecker = createStore<string | null>(null)

/** Who checks, by name: the number of a worker means somebody else in another file. Blank as long as nobody is told. */
export function useChecker(): string {
  const workers = useWorkers()
  const chosen = useStore(lastChecker, (value) => value)
  return chosen ?? workers.find(({ active }) => active !== false)?.name ?? ''
}

/** Chooses who checks among the workers, or names somebody else. */
export function Checker() {
  const workers = useWorkers().filter(({ active }) => active !== false)
  const checker = useChecker()
  const isWorker = workers.some(({ name }) => name === checker)
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
                <option key={id} value={name}>
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
