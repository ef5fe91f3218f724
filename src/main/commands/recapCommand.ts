import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { stretchAround } from '../../domain/acrossGroups/quarters'
import { type RecapSheet, recapSheet } from '../../domain/report/recapSheet'
import { countedLibrary } from '../library/countedLibrary'
import { agencyCodec } from '../library/groupCodec'
import { orNullIfMissing } from '../library/sideFile'
import { readCurrent } from '../storage/currentFile'
import { type CommandLine, UsageFault } from './commandLine'

/** The recapitulation over all groups of a folder, read without opening it as a library: nothing is written there. */
export async function recapOf({
  file: folder,
  period,
  asOf,
  type,
}: CommandLine): Promise<RecapSheet> {
  if (!(await readdir(folder).catch(() => null)))
    throw new UsageFault('Sebutkan map pustaka yang dapat dibaca.')
  const days = period ?? stretchAround(asOf, 'quarter')
  const agency = await orNullIfMissing(
    readCurrent(join(folder, 'lembaga.guyub'), 'agency', agencyCodec),
  )
  return recapSheet(agency, await countedLibrary(folder, days), { period: days, type, asOf })
}

/** The figures alone, as a program reads them. */
export function recapFigures({ period, across, quarters, unread, asOf }: RecapSheet) {
  return { period, asOf, acrossGroups: across, quarters, unread }
}
