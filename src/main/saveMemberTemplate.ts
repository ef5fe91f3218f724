import { basename } from 'node:path'
import { memberTemplateText } from '../texts/memberTemplate'
import type { Asker } from './answering'
import { dialogs } from './dialogs'
import { safeFileName } from './fileName'
import { memberTemplate } from './library/memberTemplate'
import { writeExport } from './storage/exportFile'

/** Writes the empty list of members wherever the worker wants it. */
export async function saveMemberTemplate(asker: Asker): Promise<{ fileName: string } | null> {
  const name = safeFileName([memberTemplateText.fileName], 'xlsx')
  const path = await dialogs.saveAs(asker.contentsId, name, 'xlsx')
  if (path === null) return null
  await writeExport(path, memberTemplate())
  return { fileName: basename(path) }
}
