import { useEffect, useRef, useState } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import { copyMarkOf, type PrintedReport } from '../../../../domain/report/printedReport'
import { reportScreenText } from '../../../../texts/reportScreen'
import { PrintedPages } from '../../print/PrintedPages'
import styles from './Report.module.css'

const PIXELS_PER_MM = 96 / 25.4
const widths: Record<Paper, number> = { A4: 210, F4: 215 }

type PaperPreviewProps = { report: PrintedReport; paper: Paper }

/** The very pages that will be printed, on a sheet as wide as the window allows. */
export function PaperPreview({ report, paper }: PaperPreviewProps) {
  const frame = useRef<HTMLElement>(null)
  const [scale, setScale] = useState(1)
  const [printedAt] = useState(() => new Date().toISOString())
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const fit = () => setScale(Math.min(1, element.clientWidth / (widths[paper] * PIXELS_PER_MM)))
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => observer.disconnect()
  }, [paper])
  return (
    <section
      ref={frame}
      className={styles.preview}
      aria-label={reportScreenText.preview}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <div className={styles.sheet} data-paper={paper} style={{ zoom: scale }}>
        <PrintedPages
          report={report}
          paper={paper}
          copy={copyMarkOf(report, 1)}
          printedAt={printedAt}
        />
      </div>
    </section>
  )
}
