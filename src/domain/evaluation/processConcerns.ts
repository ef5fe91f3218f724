import { absentTwiceRunning, type ExpectedMark } from '../progress/attendance'
import { SUPERVISION_DAYS } from '../progress/runningMatters'
import { roundHalfUp } from '../statistics/rounding'
import type { ProcessEvaluation } from './processEvaluation'
import type { ProcessMeeting } from './processMeeting'
import { isRecordedLate } from './recordKeeping'

/** Times a member present said nothing before that asks for attention. Source: domain.md 8.1. */
const SILENT_TIMES = 2
/** A fall of the comfort mean from one meeting to the next, on 1 to 5, that is worth asking about [own]. */
const COMFORT_FALL = 0.3

/** What in the process deserves a look; the sentence for each lives in `texts`. `count`: how many; `who`: codes; `at`: numbers of meetings. Source: domain.md 8.1. */
export type ProcessConcern =
  | { kind: 'absentTwice' | 'silent' | 'leftEarly' | 'notCompleted'; who: string[] }
  | { kind: 'comfortFell' | 'lowAsas' | 'recordedLate' | 'noRecordingDay'; at: number[] }
  | { kind: 'marksMissing' | 'longWithoutSupervision'; count: number }

type Judged = Omit<ProcessEvaluation, 'concerns'>

/** What deserves a look in the meetings evaluated, the people first. */
export function processConcerns(process: Judged, marks: readonly ExpectedMark[]): ProcessConcern[] {
  const { members, asas, recording, supervision, attendance } = process
  const codes = (those: typeof members) => those.map(({ code }) => code)
  const first = process.meetings[0]?.date ?? ''
  const gone = members.filter(({ left }) => left && left.how !== 'selesai' && left.day >= first)
  const staying = new Set(codes(members.filter(({ left }) => !left)))
  const found: ProcessConcern[] = [
    { kind: 'absentTwice', who: absentTwiceRunning(marks).filter((code) => staying.has(code)) },
    {
      kind: 'silent',
      who: codes(members.filter(({ participation }) => participation.zeros >= SILENT_TIMES)),
    },
    { kind: 'leftEarly', who: codes(gone) },
    {
      kind: 'notCompleted',
      who: codes(members.filter((one) => one.completion === 'notCompleted' && !gone.includes(one))),
    },
    { kind: 'comfortFell', at: comfortFalls(process) },
    { kind: 'lowAsas', at: [...new Set(asas.low.map(({ meeting }) => meeting.number))] },
    {
      kind: 'recordedLate',
      at: numbersOf(
        recording.byMeeting.filter(
          ({ delayDays }) => delayDays !== null && isRecordedLate(delayDays),
        ),
      ),
    },
    {
      kind: 'noRecordingDay',
      at: numbersOf(recording.byMeeting.filter(({ delayDays }) => delayDays === null)),
    },
    { kind: 'marksMissing', count: attendance.overall.notRecorded },
    { kind: 'longWithoutSupervision', count: longGap(supervision.longestGap?.days) },
  ]
  return found.filter(isThere)
}

function isThere(concern: ProcessConcern): boolean {
  if ('who' in concern) return concern.who.length > 0
  return 'at' in concern ? concern.at.length > 0 : concern.count > 0
}

function numbersOf(those: readonly { meeting: ProcessMeeting }[]): number[] {
  return those.map(({ meeting }) => meeting.number)
}

function longGap(days = 0): number {
  return days > SUPERVISION_DAYS ? days : 0
}

/** Meetings after which slips said less comfort than after the last ones before; meetings without slips are passed over. */
function comfortFalls({ immediate }: Judged): number[] {
  const told = immediate.byMeeting.flatMap(({ meeting, comfort }) =>
    comfort === null ? [] : [{ number: meeting.number, comfort }],
  )
  return told.flatMap(({ number, comfort }, index) => {
    const before = told[index - 1]
    return before && roundHalfUp(before.comfort - comfort, 2) >= COMFORT_FALL ? [number] : []
  })
}
