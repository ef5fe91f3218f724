import { join } from 'node:path'
import type { GroupAgenda } from '../../bridge/bridge'
import { dueItems } from '../../domain/agenda/dueItems'
import type { Day } from '../../domain/day'
import type { GroupFile } from '../../domain/groupFile'
import { AppFailure, appErrorOf } from '../appFailure'
import { logFailure } from '../log'
import { readCurrent } from '../storage/currentFile'
import { readFileHead } from '../storage/fileHead'
import { groupCodec } from './groupCodec'
import type { Library } from './library'

/** What was computed of a group, and from which save of it on which day. */
type Known = { save: string; agenda: GroupAgenda }

/** A library keeps what was computed of its groups as long as it is open; groups themselves are let go. */
const knownOf = new WeakMap<Library, Map<string, Known>>()

/**
 * What is due in some groups, read one after another so that the window is answered in between. A group that
 * cannot be read is told as such and keeps nobody from the others.
 */
export async function agendasOf(
  library: Library,
  groupIds: readonly string[],
  today: Day,
): Promise<GroupAgenda[]> {
  const known = knownOf.get(library) ?? new Map<string, Known>()
  knownOf.set(library, known)
  const agendas: GroupAgenda[] = []
  for (const groupId of groupIds) agendas.push(await agendaOf(library, groupId, today, known))
  return agendas
}

async function agendaOf(
  library: Library,
  groupId: string,
  today: Day,
  known: Map<string, Known>,
): Promise<GroupAgenda> {
  const fileName = `${groupId}.guyub`
  const path = join(library.folder, fileName)
  try {
    const save = `${today} ${await saveOf(path)}`
    const former = known.get(groupId)
    if (former?.save === save) return former.agenda
    const agenda = computed(await readCurrent(path, 'group', groupCodec), groupId, today)
    known.set(groupId, { save, agenda })
    return agenda
  } catch (failure) {
    const error = appErrorOf(failure)
    if (error.code === 'unexpected') logFailure('dueItems', failure)
    return { groupId, state: 'troubled', error, fileName }
  }
}

/** Tells one save of a file from every other, from its head alone. */
async function saveOf(path: string): Promise<string> {
  const { header, summary } = await readFileHead(path)
  return `${header.gen} ${header.parent} ${Buffer.from(summary).toString('base64')}`
}

function computed(group: GroupFile, groupId: string, today: Day): GroupAgenda {
  if (group.id !== groupId) throw new AppFailure('wrongGroup')
  const { program, agency } = group.records
  return {
    groupId,
    state: 'whole',
    code: program[0]?.code ?? '',
    name: program[0]?.name ?? '',
    timezone: agency[0]?.timezone ?? 'WIB',
    items: dueItems(group, today),
  }
}
