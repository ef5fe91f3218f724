import { basename } from 'node:path'
import { semicolonCsv } from '../domain/directoryExchange/resourceTable'
import { recapSheet } from '../domain/report/recapSheet'
import { recapCsvRows, recapFileName } from '../texts/recapSheet'
import type { Answers } from './answering'
import { dialogs } from './dialogs'
import { safeFileName } from './fileName'
import { contributionsOf } from './library/contributions'
import { countedLibrary } from './library/countedLibrary'
import { writeExport } from './storage/exportFile'
import type { Workplace } from './workplace'

/** Answers what groups add to the figures of the agency, and writes these as a table. */
export function createAcrossGroupsAnswers(
  workplace: Workplace,
): Pick<Answers, 'contributionsOfGroups' | 'exportAcrossGroups'> {
  return {
    contributionsOfGroups: async ({ groupIds, periods }) =>
      contributionsOf((await workplace.library()).folder, groupIds, periods),
    exportAcrossGroups: async ({ type, ...period }, asker) => {
      const library = await workplace.library()
      const sheet = recapSheet(null, await countedLibrary(library.folder, period), {
        period,
        type,
        asOf: workplace.clock.today(),
      })
      const path = await dialogs.saveAs(
        asker.contentsId,
        safeFileName(recapFileName(sheet), 'csv'),
        'csv',
      )
      if (path === null) return null
      await writeExport(path, Buffer.from(semicolonCsv(recapCsvRows(sheet))))
      return { fileName: basename(path) }
    },
  }
}
