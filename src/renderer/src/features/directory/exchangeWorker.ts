import type { ExchangeRequest } from './exchangeFile'
import { readExchangeFiles } from './readExchangeFiles'

// Files of others are read here, away from the window, which ends this worker when it takes too long.
self.addEventListener('message', async (event: MessageEvent<ExchangeRequest>) => {
  self.postMessage(await readExchangeFiles(event.data))
})
