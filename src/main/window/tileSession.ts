import { app, type Session, session } from 'electron'
import type { Request } from '../../bridge/questions'

const SERVER = 'https://tile.openstreetmap.org/'
const PATIENCE_MS = 10_000
const MOST_BYTES = 1024 * 1024
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

let tiles: Session | null = null

/** A session of its own, in memory only, that knows one server and tells it nothing but which tile is wanted. */
function tileSession(): Session {
  if (tiles) return tiles
  tiles = session.fromPartition('guyub-ubin')
  tiles.setUserAgent(`Guyub/${app.getVersion()}`)
  tiles.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  tiles.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(SERVER) }))
  return tiles
}

/** A tile of OpenStreetMap as PNG; null where it cannot be had. Whoever calls has seen that it is allowed. */
export async function fetchTile({ zoom, x, y }: Request<'onlineTile'>): Promise<Uint8Array | null> {
  try {
    const answer = await tileSession().fetch(`${SERVER}${zoom}/${x}/${y}.png`, {
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!answer.ok) return null
    const bytes = new Uint8Array(await answer.arrayBuffer())
    return bytes.length <= MOST_BYTES && PNG.every((byte, at) => bytes[at] === byte) ? bytes : null
  } catch {
    return null
  }
}
