import type { ReactNode } from 'react'
import { appText } from '../../../texts/app'
import styles from './LibraryPage.module.css'

type LibraryPageProps = {
  /** Ways to other pages, at the right of the name of the program. */
  ways: ReactNode
  children: ReactNode
}

/** A page about the whole library: the name of the program, ways to other pages, and what it shows. */
export function LibraryPage({ ways, children }: LibraryPageProps) {
  return (
    <>
      <header className={styles.header}>
        <div className={styles.bar}>
          <p className={styles.name}>{appText.name}</p>
          {ways}
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </>
  )
}
