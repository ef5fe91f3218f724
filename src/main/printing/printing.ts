import type { BrowserWindow } from 'electron'
import type { PrintJob } from '../../bridge/bridge'
import { reportFooterHtml } from '../../texts/reportFooter'
import { AppFailure } from '../appFailure'
import { loadPage, openWindow } from '../window/openWindow'

const LAYOUT_PATIENCE_MS = 30_000

type Waiting = { job: PrintJob; ready: () => void }
const waiting = new Map<number, Waiting>()

/** The job of a printing page, by its web contents. */
export function jobOf(contentsId: number): PrintJob {
  const found = waiting.get(contentsId)
  if (!found) throw new AppFailure('badRequest')
  return found.job
}

/** The printing page says that everything stands, fonts included. */
export function layoutReady(contentsId: number): void {
  waiting.get(contentsId)?.ready()
}

/** Lays a report out in a hidden window and answers the PDF: tagged, with bookmarks, fonts embedded. */
export function reportAsPdf(job: PrintJob): Promise<Uint8Array> {
  return withLaidOut(job, (window) =>
    window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: reportFooterHtml(job.report, job.printedAt),
    }),
  )
}

const micronsPerMillimetre = 1_000
const paperSizes = { A4: [210, 297], F4: [215, 330] } as const

/** Hands a report to the system's print dialog; false when the worker cancelled it. */
export function printReport(job: PrintJob, copies: number): Promise<boolean> {
  const [width, height] = paperSizes[job.paper]
  return withLaidOut(
    job,
    (window) =>
      new Promise<boolean>((resolve, reject) => {
        const pageSize = {
          width: width * micronsPerMillimetre,
          height: height * micronsPerMillimetre,
        }
        const options = { silent: false, printBackground: true, copies, pageSize }
        window.webContents.print(options, (isPrinted, reason) => {
          if (isPrinted || reason === 'Print job canceled') resolve(isPrinted)
          else reject(new AppFailure('printFailed'))
        })
      }),
  )
}

async function withLaidOut<T>(
  job: PrintJob,
  work: (window: BrowserWindow) => Promise<T>,
): Promise<T> {
  const window = openWindow('print', { show: false, width: 1000, height: 1400 })
  const { id } = window.webContents
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new AppFailure('printFailed')), LAYOUT_PATIENCE_MS)
      const ready = () => {
        clearTimeout(timer)
        resolve()
      }
      waiting.set(id, { job, ready })
      window.webContents.once('render-process-gone', () => reject(new AppFailure('printFailed')))
      loadPage(window, 'print').catch(reject)
    })
    return await work(window)
  } finally {
    waiting.delete(id)
    window.destroy()
  }
}
