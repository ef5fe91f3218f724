import { join } from 'node:path'
import { app, type Session, session } from 'electron'
import { createPageHandler, ORIGIN, SCHEME } from './pages'

let quiet: Session | null = null

/** The one session of all windows: in memory only, no network, no permissions but to fill the screen, no downloads. */
export function quietSession(): Session {
  if (quiet) return quiet
  quiet = session.fromPartition('guyub')
  quiet.setSpellCheckerEnabled(false)
  quiet.setSpellCheckerLanguages([])
  quiet.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayFillScreen(permission, requestingUrl)),
  )
  quiet.setPermissionCheckHandler((_contents, permission, origin) =>
    mayFillScreen(permission, `${origin.replace(/\/$/, '')}/`),
  )
  quiet.setDevicePermissionHandler(() => false)
  quiet.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  quiet.on('will-download', (event) => event.preventDefault())
  quiet.webRequest.onBeforeRequest((details, answer) =>
    answer({
      cancel: !details.url.startsWith(`${ORIGIN}/`) && !details.url.startsWith('devtools:'),
    }),
  )
  quiet.protocol.handle(SCHEME, createPageHandler(join(app.getAppPath(), 'out/renderer')))
  return quiet
}

/** All that a page may ever be permitted, and only ours: the meeting in full screen. */
function mayFillScreen(permission: string, address: string): boolean {
  return permission === 'fullscreen' && address.startsWith(`${ORIGIN}/`)
}
