import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { PrintJob } from '../../../bridge/bridge'
import type { Paper } from '../../../domain/catalog/lists'
import { reportFileTitle } from '../../../texts/report'
import { bridge } from '../bridge'
import { loadBaseMap } from './directory/baseMap'
import { PrintedPages } from './PrintedPages'

const pageSizes: Record<Paper, string> = { A4: '210mm 297mm', F4: '215mm 330mm' }
const turnedSizes: Record<Paper, string> = { A4: '297mm 210mm', F4: '330mm 215mm' }
const MARGIN = 'margin: 25mm 20mm 25mm 30mm'

type PrintingProps = { job: PrintJob }

/** The pages of one job; tells main when every font is there and the pages have been drawn. */
function Printing({ job }: PrintingProps) {
  const title = reportFileTitle(job.report)
  useEffect(() => {
    document.title = title
    setPaper(job.paper)
    Promise.all([...document.fonts].map((font) => font.load()))
      .then(() => document.fonts.ready)
      .then(() => bridge.printReady({ title }))
  }, [title, job.paper])
  return <PrintedPages {...job} />
}

/** A sheet of its own, because the size of a page cannot depend on an element. */
function setPaper(paper: Paper) {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `@page { size: ${pageSizes[paper]}; ${MARGIN} } @page mendatar { size: ${turnedSizes[paper]}; ${MARGIN} }`,
  )
  document.adoptedStyleSheets = [sheet]
}

async function start() {
  const answer = await bridge.printJob({})
  const root = document.getElementById('root')
  if (answer.ok && answer.value.report.kind === 'ds') await loadBaseMap()
  if (answer.ok && root) createRoot(root).render(<Printing job={answer.value} />)
}

void start()
