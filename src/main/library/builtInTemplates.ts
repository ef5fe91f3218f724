import { schemas } from '../../domain/records/kinds'
import type { Template } from '../../domain/records/template'
import { readBuiltIn, writtenWithGuyub } from './builtInRecords'

/** The program designs that come with Guyub, in the order of their file names. */
export async function builtInTemplates(folder: string): Promise<Template[]> {
  const drafts = await readBuiltIn(folder)
  return drafts.map((draft) =>
    schemas.template.record.parse({ ...(draft as object), ...writtenWithGuyub }),
  )
}
