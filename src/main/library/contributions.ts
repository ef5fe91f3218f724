import { join } from 'node:path'
import type { GroupContributions } from '../../bridge/bridge'
import {
  type GroupContribution,
  groupContribution,
} from '../../domain/acrossGroups/groupContribution'
import type { Period } from '../../domain/day'
import type { GroupFile } from '../../domain/groupFile'
import { groupSummarySchema } from '../../domain/groupSummary'
import { AppFailure, appErrorOf } from '../appFailure'
import { logFailure } from '../log'
import { readCurrent } from '../storage/currentFile'
import { readFileHead } from '../storage/fileHead'
import { groupCodec } from './groupCodec'

/** What was counted of a group, by period, and from which save of it. */
type Known = { save: string; byPeriod: Map<string, GroupContribution> }

/** Counts of the groups of a folder are kept as long as the app runs; groups themselves are let go. */
const knownOf = new Map<string, Known>()

/**
 * What some groups of a folder add in some periods, read one after another from their files as they lie. A group that
 * cannot be read is told as such and keeps nobody from the others.
 */
export async function contributionsOf(
  folder: string,
  groupIds: readonly string[],
  periods: readonly Period[],
): Promise<GroupContributions[]> {
  const told: GroupContributions[] = []
  for (const groupId of groupIds) told.push(await contributionsOfOne(folder, groupId, periods))
  return told
}

async function contributionsOfOne(
  folder: string,
  groupId: string,
  periods: readonly Period[],
): Promise<GroupContributions> {
  const fileName = `${groupId}.guyub`
  const path = join(folder, fileName)
  try {
    const save = await saveOf(path)
    const former = knownOf.get(path)
    const known = former?.save === save ? former : { save, byPeriod: new Map() }
    knownOf.set(path, known)
    const missing = periods.filter((period) => !known.byPeriod.has(keyOf(period)))
    if (missing.length > 0) {
      const group = ownGroup(await readCurrent(path, 'group', groupCodec), groupId)
      for (const period of missing)
        known.byPeriod.set(keyOf(period), groupContribution(group, period))
    }
    const contributions = periods.flatMap((period) => known.byPeriod.get(keyOf(period)) ?? [])
    return { groupId, state: 'whole', contributions }
  } catch (failure) {
    const error = appErrorOf(failure)
    if (error.code === 'unexpected') logFailure('contributionsOfGroups', failure)
    return { groupId, state: 'troubled', error, fileName, code: await codeInHead(path) }
  }
}

/** Tells one save of a file from every other, from its head alone. */
async function saveOf(path: string): Promise<string> {
  const { header, summary } = await readFileHead(path)
  return `${header.gen} ${header.parent} ${Buffer.from(summary).toString('base64')}`
}

/** A file whose body is damaged may still tell in its head which group it was. */
async function codeInHead(path: string): Promise<string | null> {
  try {
    const { summary } = await readFileHead(path)
    return groupSummarySchema.parse(JSON.parse(Buffer.from(summary).toString('utf8'))).code
  } catch {
    return null
  }
}

function ownGroup(group: GroupFile, groupId: string): GroupFile {
  if (group.id !== groupId) throw new AppFailure('wrongGroup')
  return group
}

function keyOf({ from, to }: Period): string {
  return `${from} ${to}`
}
