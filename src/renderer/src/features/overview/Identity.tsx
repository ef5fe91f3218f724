import { recordOf } from '../../../../domain/groupFile'
import { admittedMembers } from '../../../../domain/progress/attendance'
import { currentPhase } from '../../../../domain/progress/phase'
import { heldSessions, lastSession, nextSession } from '../../../../domain/progress/sessions'
import type { Session } from '../../../../domain/records/session'
import { isMemberOn } from '../../../../domain/rules/membership'
import { capitalised, EMPTY, formatDay, formatList, formatPeriod } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { overviewText } from '../../../../texts/overview'
import { useOpenGroup } from '../../state/openGroup'
import { Facts } from '../../ui/Facts'
import { Panel } from '../../ui/Panel'

const text = overviewText.identity

/** Who the group is, who works with it, and when it meets. */
export function Identity() {
  const { group, today } = useOpenGroup()
  const program = group.records.program[0]
  const phase = currentPhase(group, today)
  const members = admittedMembers(group)
  const nameOf = (id: string | null | undefined) =>
    (id && recordOf(group, 'worker', id)?.name) || EMPTY
  if (!program) return null
  const subtypes = program.groupSubtypes?.map((kind) => listTexts.subtype[kind]) ?? []
  const rhythm = [
    program.frequency && listTexts.frequency[program.frequency],
    program.weekday,
    text.minutes(program.sessionMinutes),
  ].filter(Boolean)
  const facts = [
    [text.type, [capitalised(listTexts.groupType[program.groupType]), ...subtypes].join(', ')],
    [text.phase, phase ? capitalised(listTexts.phase[phase].replace('tahap ', '')) : EMPTY],
    [
      text.members,
      text.membersValue(
        members.filter((member) => isMemberOn(member, today)).length,
        members.length,
      ),
    ],
    [text.leadWorker, nameOf(program.leadWorkerId)],
    [text.coWorkers, formatList(program.coWorkerIds?.map(nameOf) ?? [])],
    [text.supervisor, nameOf(program.supervisorId)],
    [text.period, formatPeriod(program.startDate, program.endDate)],
    [text.rhythm, capitalised(rhythm.join(', '))],
    [text.place, program.place || EMPTY],
    [text.meetings, text.meetingsValue(heldSessions(group).length, program.plannedSessions)],
    [text.lastMeeting, meetingWords(lastSession(group, today))],
    [text.nextMeeting, meetingWords(nextSession(group, today))],
  ] as const
  return (
    <Panel title={text.title}>
      <Facts facts={facts} />
    </Panel>
  )
}

function meetingWords(session: Session | null): string {
  return session ? text.meetingOn(session.number, formatDay(session.date)) : EMPTY
}
