import { basename } from 'node:path'
import type { Replies } from '../bridge/bridge'
import type { Request } from '../bridge/questions'
import type { DirectoryForm } from '../domain/directoryExchange/directoryForms'
import { directoryExchangeText } from '../texts/directoryExchange'
import type { Asker } from './answering'
import { dialogs } from './dialogs'
import { safeFileName } from './fileName'
import { directoryBytes } from './library/directoryFiles'
import { writeExport } from './storage/exportFile'
import type { Workplace } from './workplace'

const extensions = {
  xlsx: 'xlsx',
  csv: 'csv',
  hsds: 'json',
  hsdsCsv: 'zip',
  template: 'xlsx',
} as const satisfies Record<DirectoryForm, string>

/** Writes the directory in one of its forms wherever the worker wants it; nothing is made before the place is chosen. */
export async function exportDirectory(
  workplace: Workplace,
  request: Request<'exportDirectory'>,
  asker: Asker,
): Promise<Replies['exportDirectory']> {
  const library = await workplace.library()
  const day = request.form === 'template' ? [] : [workplace.clock.today()]
  const name = safeFileName(
    [directoryExchangeText.fileNames[request.form], ...day],
    extensions[request.form],
  )
  const path = await dialogs.saveAs(asker.contentsId, name, extensions[request.form])
  if (path === null) return null
  const { records } = await library.directory()
  await writeExport(path, directoryBytes(records.resource, request))
  return { fileName: basename(path) }
}
