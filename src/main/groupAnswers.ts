import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import type { Imported, OpenedGroup, Replies } from '../bridge/bridge'
import type { Request } from '../bridge/questions'
import type { GroupFile } from '../domain/groupFile'
import type { Answers, Asker } from './answering'
import { AppFailure } from './appFailure'
import { dialogs } from './dialogs'
import { safeFileName } from './fileName'
import { readExchange, writeExchange } from './library/exchangeFile'
import type { Library } from './library/library'
import { newGroup } from './library/newGroup'
import { createReportAnswers } from './printing/reportAnswers'
import { recoveryOf } from './recoveryOf'
import { throughTheDoor } from './throughTheDoor'
import type { Workplace } from './workplace'

const SAMPLE_ID = '00000000-0000-4000-8000-000000000001'

/** The questions that look into a group. */
export type GroupQuestion =
  | 'createGroup'
  | 'importGroup'
  | 'openSample'
  | 'openGroup'
  | 'change'
  | 'exportGroup'
  | 'saveReport'
  | 'printReport'

/** Answers whatever needs the records themselves, and with them every schema. */
export function createGroupAnswers(
  workplace: Workplace,
  resources: string,
): Pick<Answers, GroupQuestion> {
  return {
    createGroup: (request) => createGroup(workplace, request),
    importGroup: (_request, asker) => importGroup(workplace, asker),
    openSample: () => openSample(workplace, join(resources, 'contoh', 'langkah-baru.json')),
    openGroup: ({ groupId }) => openGroup(workplace, groupId),
    change: (request) => change(workplace, request),
    exportGroup: ({ groupId }, asker) => exportGroup(workplace, groupId, asker),
    ...createReportAnswers(workplace),
  }
}

async function createGroup(workplace: Workplace, request: Request<'createGroup'>) {
  const library = await workplace.library()
  const group = newGroup(randomUUID(), request, await library.agency(), workplace.stamp())
  return add(library, group)
}

async function importGroup(workplace: Workplace, asker: Asker): Promise<Imported | null> {
  const path = await dialogs.chooseExchange(asker.contentsId)
  if (path === null) return null
  return takeIn(workplace, path, randomUUID())
}

async function openSample(workplace: Workplace, path: string) {
  const library = await workplace.library()
  const rows = await library.list()
  if (rows.some((row) => row.groupId === SAMPLE_ID)) return { groupId: SAMPLE_ID }
  const { groupId } = await takeIn(workplace, path, SAMPLE_ID)
  return { groupId }
}

async function takeIn(workplace: Workplace, path: string, groupId: string): Promise<Imported> {
  const library = await workplace.library()
  const stamp = workplace.stamp()
  const reading = await readExchange(path, { groupId, stamp, asOf: workplace.clock.today() })
  if (!reading.ok) throw new AppFailure('importRefused', {}, reading.faults)
  await add(library, reading.group)
  return { groupId, gaps: reading.gaps }
}

async function add(library: Library, group: GroupFile) {
  await library.addGroup(group)
  await library.adoptAgency(group)
  return { groupId: group.id }
}

async function openGroup(workplace: Workplace, groupId: string): Promise<OpenedGroup> {
  const library = await workplace.library()
  const { group, report } = await library.openGroup(groupId)
  await workplace.settings.change({ lastGroupId: groupId })
  return {
    group,
    isReadOnly: library.readOnly !== null,
    recovered: recoveryOf(report),
    drafts: await library.drafts(groupId),
    agency: await library.agency(),
  }
}

async function change(
  workplace: Workplace,
  request: Request<'change'>,
): Promise<Replies['change']> {
  const library = await workplace.library()
  return throughTheDoor(request, workplace.stamp(), {
    update: (change) => library.updateGroup(request.groupId, change),
    taken: library.takenOf(request.groupId),
  })
}

async function exportGroup(workplace: Workplace, groupId: string, asker: Asker) {
  const { group } = await (await workplace.library()).openGroup(groupId)
  const name = safeFileName([group.records.program[0]?.code ?? 'kelompok'], 'json')
  const path = await dialogs.saveAs(asker.contentsId, name, 'json')
  if (path === null) return null
  await writeExchange(path, group, workplace.clock.today(group.records.agency[0]?.timezone))
  return { fileName: basename(path) }
}
