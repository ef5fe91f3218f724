// Loaded before the app: opens the directory's map, pans it by keys, and says how long the frames took.
const { app } = require('electron')

const PANS = Number(process.env.PROBE_PANS)

app.once('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', () => watch(window.webContents))
})

async function watch(contents) {
  const seen = await contents.executeJavaScript(`(${panMap})(${PANS})`)
  process.stdout.write(`PROBE ${JSON.stringify(seen)}\n`)
  setTimeout(() => app.exit(0), 3000).unref()
  app.quit()
}

/** Runs in the page: a step of 80 pixels with each frame, there and back. */
async function panMap(pans) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
  const follow = async (address) => {
    const selector = `a[href="${address}"]`
    while (!document.querySelector(selector)) await frame()
    document.querySelector(selector).click()
  }
  await follow('#/sumber')
  await follow('#/sumber?bagian=peta')
  const openedAt = performance.now()
  while (!document.querySelector('[data-map=ready]')) await frame()
  const ready = performance.now() - openedAt
  const map = document.querySelector('[data-map=ready]')
  const canvas = map.querySelector('canvas') ?? map
  // What is drawn first is loaded and gathered in workers; panning is measured once that is over.
  await pause(3000)
  const press = (key) =>
    canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  for (let step = 0; step < 10; step += 1) {
    press(step % 2 ? 'ArrowLeft' : 'ArrowRight')
    await frame()
  }
  const frames = []
  let last = await frame()
  for (let step = 0; step < pans; step += 1) {
    press(Math.floor(step / 6) % 2 ? 'ArrowLeft' : 'ArrowRight')
    const at = await frame()
    frames.push(at - last)
    last = at
  }
  return { ready, frames, isPlain: canvas === map }
}
