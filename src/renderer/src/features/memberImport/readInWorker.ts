import { MOST_BYTES, type SheetReading } from '../../sheets/sheetFile'
import { startWorker } from '../../sheets/startWorker'
import workerAddress from './sheetWorker?worker&url'

const PATIENCE_MS = 20_000

/** Reads a spreadsheet in a worker of its own, which is ended afterwards, or when it takes too long. */
export async function readInWorker(file: File): Promise<SheetReading> {
  if (file.size > MOST_BYTES) return { ok: false, trouble: { code: 'tooLarge' } }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return { ok: false, trouble: { code: 'damaged' } }
  const worker = startWorker(workerAddress)
  try {
    return await answerOf(worker, bytes)
  } finally {
    worker.terminate()
  }
}

function answerOf(worker: Worker, bytes: ArrayBuffer): Promise<SheetReading> {
  return new Promise((resolve) => {
    const refuse = (code: 'tooSlow' | 'damaged') => resolve({ ok: false, trouble: { code } })
    setTimeout(() => refuse('tooSlow'), PATIENCE_MS)
    worker.addEventListener('error', () => refuse('damaged'))
    worker.addEventListener('message', (event: MessageEvent<SheetReading>) => resolve(event.data))
    worker.postMessage(bytes, [bytes])
  })
}
