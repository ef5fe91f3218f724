import { join } from 'node:path'
import { schemas } from '../../domain/records/kinds'
import type { Template } from '../../domain/records/template'
import { nodeIo } from '../storage/io'

const MOST_BYTES = 1_000_000

/** The day on which the designs were written. */
const written = { at: '2026-11-22T00:00:00+07:00', by: 'Guyub' }

/** The program designs that come with Guyub, in the order of their file names. */
export async function builtInTemplates(folder: string): Promise<Template[]> {
  const names = (await nodeIo.readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map((name) => readTemplate(join(folder, name))))
}

async function readTemplate(path: string): Promise<Template> {
  const draft = JSON.parse(Buffer.from(await nodeIo.readFile(path, MOST_BYTES)).toString('utf8'))
  return schemas.template.record.parse({
    ...draft,
    createdAt: written.at,
    createdBy: written.by,
    updatedAt: written.at,
    updatedBy: written.by,
    revision: 1,
  })
}
