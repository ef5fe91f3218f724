import { ensureBuilt } from './build.mjs'
import { sandboxArguments } from './electronRuntime.mjs'
import { project, run, say, whenStarted } from './project.mjs'
import { electronPath, setup } from './setup.mjs'
import { hasDisplay } from './systemLibraries.mjs'

await whenStarted(import.meta.url, async (args) => {
  if (!hasDisplay()) {
    say(
      'Di sini tidak ada layar, jadi jendela Guyub tidak dapat dibuka; gunakan perintah tanpa layar (npm run guyub), atau pasang layar semu (xvfb-run -a npm start).',
    )
    return 1
  }
  await setup()
  await ensureBuilt()
  return run(electronPath(), [project, ...sandboxArguments(), ...args])
})
