import { readSheetFile } from '../../sheets/readSheetFile'

// Untrusted files are read here, away from the window, which ends this worker when it takes too long.
self.addEventListener('message', async (event: MessageEvent<ArrayBuffer>) => {
  self.postMessage(await readSheetFile(new Uint8Array(event.data)))
})
