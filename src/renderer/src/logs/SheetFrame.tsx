import type { ReactNode } from 'react'
import { logsText } from '../../../texts/logs'
import { PlaceLink } from '../frame/PlaceLink'
import styles from './Logs.module.css'

/** The heading of the screen, by which one record is called. */
export const SHEET_HEADING = 'catatan'

type SheetFrameProps = {
  screen: 'keputusan' | 'persoalan' | 'organisasi' | 'kebutuhan' | 'rujukan' | 'evaluasi'
  children: ReactNode
}

/** One record of a log in full, named by the heading of the screen, with the way back to the list. */
export function SheetFrame({ screen, children }: SheetFrameProps) {
  return (
    <>
      <p>
        <PlaceLink place={{ screen }}>{logsText.toList}</PlaceLink>
      </p>
      <article className={styles.sheet} aria-labelledby={SHEET_HEADING}>
        {children}
      </article>
    </>
  )
}
