import { basename } from 'node:path'
import type { Replies } from '../bridge/bridge'
import type { AppError } from '../bridge/errors'
import type { Request } from '../bridge/questions'
import { agencyItems } from '../domain/agenda/agencyItems'
import { areaOf, type DueItem } from '../domain/agenda/dueItem'
import { inOrder } from '../domain/agenda/dueItems'
import { iCalendar } from '../domain/agenda/iCalendar'
import type { GroupFile } from '../domain/groupFile'
import type { Answers, Asker } from './answering'
import { AppFailure, appErrorOf } from './appFailure'
import { dialogs } from './dialogs'
import { safeFileName } from './fileName'
import { agendasOf } from './library/agendas'
import { calendarEvents } from './library/calendarFile'
import type { Library } from './library/library'
import { logFailure } from './log'
import { writeExport } from './storage/exportFile'
import type { Workplace } from './workplace'

/** Answers what is due across groups, and writes it as a calendar. */
export function createAgendaAnswers(
  workplace: Workplace,
): Pick<Answers, 'dueItems' | 'exportAgenda'> {
  return {
    dueItems: ({ groupIds }) => everythingDue(workplace, groupIds),
    exportAgenda: (request, asker) => exportAgenda(workplace, request, asker),
  }
}

async function everythingDue(
  workplace: Workplace,
  groupIds: readonly string[],
): Promise<Replies['dueItems']> {
  const library = await workplace.library()
  const { file, error } = await agencyOf(library)
  const today = workplace.clock.today(file?.records.agency[0]?.timezone)
  return {
    today,
    agency: file ? inOrder(agencyItems(file, today)) : [],
    agencyError: error,
    groups: await agendasOf(library, groupIds, today),
  }
}

/** The agency's file where it can be read; one that cannot keeps nobody from the groups. */
async function agencyOf(
  library: Library,
): Promise<{ file: GroupFile | null; error: AppError | null }> {
  try {
    return { file: await library.agency(), error: null }
  } catch (failure) {
    const error = appErrorOf(failure)
    if (error.code === 'unexpected') logFailure('dueItems', failure)
    return { file: null, error }
  }
}

async function exportAgenda(
  workplace: Workplace,
  request: Request<'exportAgenda'>,
  asker: Asker,
): Promise<Replies['exportAgenda']> {
  const { today, agency, groups } = await everythingDue(workplace, request.groupIds)
  const whole = groups.flatMap((group) => (group.state === 'whole' ? [group] : []))
  const isMeant = ({ kind }: DueItem) => request.areas.includes(areaOf(kind))
  const { file } = await agencyOf(await workplace.library())
  const ofAgency = { groupId: file?.id ?? '', code: null, timezone: 'WIB' as const }
  const events = [
    ...(request.withAgency ? calendarEvents(ofAgency, agency.filter(isMeant)) : []),
    ...whole.flatMap((group) => calendarEvents(group, group.items.filter(isMeant))),
  ]
  // A calendar without entries is no calendar; the window offers none.
  if (events.length === 0) throw new AppFailure('badRequest')
  const code = whole.length === 1 ? whole.map((group) => group.code) : []
  const name = safeFileName(['Agenda', ...code, today], 'ics')
  const path = await dialogs.saveAs(asker.contentsId, name, 'ics')
  if (path === null) return null
  await writeExport(path, Buffer.from(iCalendar(events, workplace.clock.now())))
  return { fileName: basename(path), count: events.length }
}
