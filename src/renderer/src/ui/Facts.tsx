import type { ReactNode } from 'react'
import styles from './Facts.module.css'

type FactsProps = { facts: readonly (readonly [name: string, value: ReactNode])[] }

/** What is known of one thing, name beside value. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
