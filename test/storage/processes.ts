import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { onTestFinished } from 'vitest'

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guyub-storage-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Bundles the writer for plain Node, where anybody may read it; answers its path. */
export async function buildWriter(): Promise<string> {
  const folder = await temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('writerProcess.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
  await chmod(folder, 0o755)
  return join(folder, 'writer.mjs')
}

export type Writer = {
  process: ChildProcess
  /** All lines said so far. */
  lines(): string[]
  heard(word: string): Promise<void>
  ended: Promise<string[]>
}

export function startWriter(
  writer: string,
  words: readonly (string | number)[],
  user?: number,
): Writer {
  const child = spawn(process.execPath, [writer, ...words.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: tmpdir(),
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  // The last line may be cut by a kill.
  const lines = () => text.split('\n').slice(0, -1)
  const ended = once(child, 'close').then(lines)
  const heard = async (word: string) => {
    while (!text.includes(word)) await Promise.race([once(child.stdout, 'data'), ended])
  }
  return { process: child, lines, heard, ended }
}
