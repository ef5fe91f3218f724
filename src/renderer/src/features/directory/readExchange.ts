import type { ImportDefaults } from '../../../../domain/directoryExchange/planImport'
import type { Resource } from '../../../../domain/records/resource'
import { askWorker } from '../../sheets/askWorker'
import type { ChosenFile, ExchangeReading, ExchangeRequest } from './exchangeFile'
import workerAddress from './exchangeWorker?worker&url'

const PATIENCE_MS = 90_000

/** Reads files in a worker of their own and compares them with the directory there. */
export async function readExchange(
  files: readonly File[],
  existing: readonly Resource[],
  defaults: ImportDefaults,
  signal: AbortSignal,
): Promise<ExchangeReading> {
  const fileName = files[0]?.name ?? ''
  const chosen = await Promise.all(files.map(bytesOf)).catch(() => null)
  if (!chosen) return { ok: false, trouble: { code: 'damaged', fileName } }
  const request: ExchangeRequest = { files: chosen, existing, defaults }
  const bytes = chosen.map((file) => file.bytes)
  const answer = await askWorker<ExchangeReading>(
    workerAddress,
    request,
    bytes,
    PATIENCE_MS,
    signal,
  )
  return 'ok' in answer ? answer : { ok: false, trouble: { code: answer.trouble, fileName } }
}

async function bytesOf(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: await file.arrayBuffer() }
}
