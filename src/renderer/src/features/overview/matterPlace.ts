import type { GroupFile, RecordRef } from '../../../../domain/groupFile'
import { recordOf } from '../../../../domain/groupFile'
import type { MeetingPart } from '../../../../domain/meetings/meetingParts'
import type { Place } from '../../../../domain/progress/gateCriterion'
import type { OpenMatter } from '../../../../domain/progress/openMatter'
import { formatDay } from '../../../../texts/formats'
import { pointWord } from '../../../../texts/instruments'
import { matterPlaces } from '../../../../texts/matters'
import { recordPlace } from '../../ratings/recordWords'

/** Where an open matter stands, in the words a worker would use to look it up. */
export function matterPlace(group: GroupFile, { kind, id }: RecordRef): string {
  switch (kind) {
    case 'session': {
      const session = recordOf(group, 'session', id)
      return session
        ? matterPlaces.session(session.number, formatDay(session.date))
        : matterPlaces.other(id)
    }
    case 'problem':
      return matterPlaces.problem(id, formatDay(recordOf(group, 'problem', id)?.raisedDate))
    case 'decision':
      return matterPlaces.decision(id, formatDay(recordOf(group, 'decision', id)?.date))
    case 'sociometricSurvey':
      return matterPlaces.survey(id, formatDay(recordOf(group, 'sociometricSurvey', id)?.date))
    case 'referral':
      return matterPlaces.referral(id, recordOf(group, 'referral', id)?.memberCode ?? '')
    case 'resourceNeed':
      return matterPlaces.need(id, recordOf(group, 'resourceNeed', id)?.need ?? '')
    case 'evaluation':
      return matterPlaces.evaluation(id, formatDay(recordOf(group, 'evaluation', id)?.date))
    case 'member':
      return matterPlaces.member(id)
    case 'resource':
      return matterPlaces.resource(recordOf(group, 'resource', id)?.name ?? id)
    case 'worker':
      return matterPlaces.worker(recordOf(group, 'worker', id)?.name ?? id)
    case 'incident':
      return matterPlaces.incident(id, formatDay(recordOf(group, 'incident', id)?.date))
    case 'administration':
      return sheetPlace(group, id)
    case 'agency':
      return matterPlaces.agency
    case 'program':
      return matterPlaces.program
    default:
      return matterPlaces.other(id)
  }
}

function sheetPlace(group: GroupFile, id: string): string {
  const sheet = recordOf(group, 'administration', id)
  if (!sheet) return matterPlaces.other(id)
  const code = recordOf(group, 'instrument', sheet.instrumentId)?.code ?? sheet.instrumentId
  return matterPlaces.sheet(code, sheet.memberCode, pointWord(sheet.point))
}

const sessionParts: Partial<Record<OpenMatter['kind'], MeetingPart>> = {
  sessionNotRecorded: 'catatan',
  attendanceMissing: 'kehadiran',
}

/** The screen on which an open matter can be met: that of the task it concerns, else that of its record; null where there is none. */
export function matterWay({ kind, ref, task, sheet }: OpenMatter): Place | null {
  if (sheet)
    return {
      screen: 'alat-ukur',
      instrument: sheet.instrumentId,
      view: 'isian',
      point: sheet.point,
      member: sheet.memberCode,
    }
  if (kind === 'dominantTaskWithoutFocus' && task) return { screen: 'tugas', task }
  if (kind === 'isolatesInLastSurvey') return { screen: 'tugas', task: 'h' }
  if (kind === 'reviewOverdue') return { screen: 'telaah' }
  if (ref.kind === 'session') {
    const part = sessionParts[kind]
    return { screen: 'pertemuan', session: ref.id, ...(part ? { part } : {}) }
  }
  if (ref.kind === 'agency' || ref.kind === 'worker') return { screen: 'lembaga' }
  return recordPlace(ref)
}
