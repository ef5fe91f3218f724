import '@fontsource/arimo/latin-400.css'
import '@fontsource/arimo/latin-700.css'
import '@fontsource/arimo/latin-ext-400.css'
import '@fontsource/arimo/latin-ext-700.css'
import { useEffect, useRef, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import type { Letterhead as LetterheadModel } from '../../../../domain/report/reportDocument'
import { agencyText } from '../../../../texts/agency'
import { Letterhead } from '../../print/Letterhead'
import '../../print/report.css'
import styles from './Agency.module.css'

const PIXELS_PER_MM = 96 / 25.4
const widths: Record<Paper, number> = { A4: 210, F4: 215 }

type LetterheadPreviewProps = { letterhead: LetterheadModel | null; paper: Paper }

/** The letterhead as it will stand on paper: the very part that is printed, as wide as the window allows. */
export function LetterheadPreview({ letterhead, paper }: LetterheadPreviewProps) {
  const frame = useRef<HTMLElement>(null)
  const [scale, setScale] = useState(1)
  const width = widths[paper] * PIXELS_PER_MM
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() => setScale(Math.min(1, element.clientWidth / width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  return (
    <section ref={frame} className={styles.preview} aria-label={agencyText.profile.preview}>
      <div className={`report ${styles.sheet}`} style={{ zoom: scale, width }}>
        <Letterhead letterhead={letterhead} />
      </div>
    </section>
  )
}
