// Loaded before anything else by the app and by its floor alike.
const { app } = require('electron')

const MARK = process.env.PROBE_MARK
const SELECTOR = process.env.PROBE_SELECTOR
const now = () => performance.timeOrigin + performance.now()
const seen = { main: now() }

app.once('ready', () => {
  seen.ready = now()
})
app.once('browser-window-created', (_event, window) => {
  seen.window = now()
  window.webContents.once('dom-ready', () => watch(window.webContents))
})

async function watch(contents) {
  const page = await contents.executeJavaScript(
    `(${watchPage})(${JSON.stringify([MARK, SELECTOR])})`,
  )
  seen.paint = page.origin + page.paint
  seen.interactive = page.origin + Math.max(page.interactive, page.paint)
  if (SELECTOR) seen.listed = page.origin + page.listed
  seen.cpu = cpuOf(() => true)
  seen.cpuMain = cpuOf((type) => type === 'Browser')
  seen.cpuPage = cpuOf((type) => type === 'Tab')
  seen.nodes = page.nodes
  process.stdout.write(`PROBE ${JSON.stringify(seen)}\n`)
  setTimeout(() => app.exit(0), 3000).unref()
  app.quit()
}

function cpuOf(isMeant) {
  const metrics = app.getAppMetrics().filter(({ type }) => isMeant(type))
  return metrics.reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? 0), 0) * 1000
}

/** Runs in the page. Without a mark, the page can be used once it is parsed and painted. */
function watchPage([mark, selector]) {
  const parsed = () => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd
  const painted = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint')
      if (entry) resolve(entry.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  const marked = new Promise((resolve) => {
    if (!mark) return resolve(null)
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName(mark)
      if (entry) resolve(entry.startTime)
    }).observe({ type: 'mark', buffered: true })
  })
  const listed = new Promise((resolve) => {
    const look = () => {
      if (selector && !document.querySelector(selector)) return requestAnimationFrame(look)
      resolve(performance.now())
    }
    look()
  })
  return Promise.all([painted, marked, listed]).then(([paint, interactive, list]) => ({
    origin: performance.timeOrigin,
    paint,
    interactive: interactive ?? parsed(),
    listed: list,
    nodes: document.querySelectorAll('*').length,
  }))
}
