import type { GroupFile, RecordRef } from '../../../../domain/groupFile'
import { recordOf } from '../../../../domain/groupFile'
import { formatDay } from '../../../../texts/formats'
import { matterPlaces } from '../../../../texts/matters'

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
    case 'member':
      return matterPlaces.member(id)
    case 'resource':
      return matterPlaces.resource(recordOf(group, 'resource', id)?.name ?? id)
    case 'worker':
      return matterPlaces.worker(recordOf(group, 'worker', id)?.name ?? id)
    case 'incident':
      return matterPlaces.incident(id, formatDay(recordOf(group, 'incident', id)?.date))
    case 'agency':
      return matterPlaces.agency
    case 'program':
      return matterPlaces.program
    default:
      return matterPlaces.other(id)
  }
}
