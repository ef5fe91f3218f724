import { askWorker } from '../../sheets/askWorker'
import { MOST_BYTES, type SheetReading } from '../../sheets/sheetFile'
import workerAddress from './sheetWorker?worker&url'

const PATIENCE_MS = 20_000

/** Reads a spreadsheet in a worker of its own. */
export async function readInWorker(file: File): Promise<SheetReading> {
  if (file.size > MOST_BYTES) return { ok: false, trouble: { code: 'tooLarge' } }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return { ok: false, trouble: { code: 'damaged' } }
  const answer = await askWorker<SheetReading>(workerAddress, bytes, [bytes], PATIENCE_MS)
  return 'ok' in answer ? answer : { ok: false, trouble: { code: answer.trouble } }
}
