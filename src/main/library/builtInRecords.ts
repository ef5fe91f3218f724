import { join } from 'node:path'
import { nodeIo } from '../storage/io'

const MOST_BYTES = 1_000_000

/** The stamps of what comes with Guyub, of the day on which it was written. */
export const writtenWithGuyub = {
  createdAt: '2026-11-22T00:00:00+07:00',
  createdBy: 'Guyub',
  updatedAt: '2026-11-22T00:00:00+07:00',
  updatedBy: 'Guyub',
  revision: 1,
}

/** What stands in the files of a folder that comes with Guyub, in the order of their names. */
export async function readBuiltIn(folder: string): Promise<unknown[]> {
  const names = (await nodeIo.readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => {
      const bytes = await nodeIo.readFile(join(folder, name), MOST_BYTES)
      return JSON.parse(Buffer.from(bytes).toString('utf8'))
    }),
  )
}
