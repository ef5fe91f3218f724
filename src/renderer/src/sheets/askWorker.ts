import { startWorker } from './startWorker'

/** Hands files to a worker of its own, which is ended afterwards, or when it takes too long. */
export async function askWorker<T>(
  address: string,
  message: unknown,
  transfer: Transferable[],
  patienceMs: number,
  signal?: AbortSignal,
): Promise<T | { trouble: 'tooSlow' | 'damaged' }> {
  const worker = startWorker(address)
  try {
    return await new Promise((resolve) => {
      setTimeout(() => resolve({ trouble: 'tooSlow' }), patienceMs)
      // Nobody waits for the answer any more.
      signal?.addEventListener('abort', () => resolve({ trouble: 'tooSlow' }))
      worker.addEventListener('error', () => resolve({ trouble: 'damaged' }))
      worker.addEventListener('message', (event: MessageEvent<T>) => resolve(event.data))
      worker.postMessage(message, transfer)
    })
  } finally {
    worker.terminate()
  }
}
