import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve } from 'node:path'

export const SCHEME = 'app'
export const ORIGIN = `${SCHEME}://guyub`

const mimeTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  // The two addresses of scripts that the pages make themselves: the worker that reads spreadsheets, and that of the
  // map, whose library names it by a plain text and so needs the default policy (renderer/src/map/mapWorker.ts).
  'trusted-types guyub-worker default',
].join('; ')

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Serves the built pages of the app, and nothing outside their folder. */
export function createPageHandler(root: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const file = fileOf(root, request.url)
    const type = file && mimeTypes[extname(file)]
    if (!file || !type) return notFound()
    try {
      return new Response(await readFile(file), { headers: { ...headers, 'content-type': type } })
    } catch {
      return notFound()
    }
  }
}

/** The file an address stands for, or null where it leads outside or is not ours. */
export function fileOf(root: string, address: string): string | null {
  try {
    const url = new URL(address)
    if (url.protocol !== `${SCHEME}:` || url.host !== 'guyub') return null
    const path = decodeURIComponent(url.pathname)
    if (path.includes('\0') || path.includes('\\')) return null
    const file = resolve(root, `.${path === '/' ? '/index.html' : path}`)
    const inside = relative(root, file)
    return inside === '' || inside.startsWith('..') || isAbsolute(inside)
      ? null
      : join(root, inside)
  } catch {
    return null
  }
}

function notFound(): Response {
  return new Response('', { status: 404 })
}
