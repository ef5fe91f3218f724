import { type GroupFile, type RecordRef, recordOf } from '../../../domain/groupFile'
import type { Place } from '../../../domain/progress/gateCriterion'
import { capitalised, formatDay } from '../../../texts/formats'
import { instrumentWords } from '../../../texts/instruments'
import { listTexts } from '../../../texts/lists'
import { kindNames } from '../../../texts/recordNames'
import { tasksText } from '../../../texts/tasks'

const text = tasksText.records

/** A record in the words by which a worker remembers it: its code, its day and what it says. */
export function recordWords(group: GroupFile, { kind, id }: RecordRef): string {
  switch (kind) {
    case 'session': {
      const one = recordOf(group, kind, id)
      return one ? told(id, one.date, text.session(one.number, one.title ?? '')) : id
    }
    case 'decision': {
      const one = recordOf(group, kind, id)
      return told(id, one?.date, one?.text)
    }
    case 'problem': {
      const one = recordOf(group, kind, id)
      return told(id, one?.raisedDate, one?.text)
    }
    case 'resourceUse': {
      const one = recordOf(group, kind, id)
      if (!one) return id
      const name = recordOf(group, 'resource', one.resourceId)?.name ?? one.resourceId
      return told(id, one.date, `${capitalised(listTexts.useKind[one.kind])}, ${name}`)
    }
    case 'referral': {
      const one = recordOf(group, kind, id)
      return told(id, one?.date, one && `${one.memberCode} ${one.reason}`)
    }
    case 'sociometricSurvey': {
      const one = recordOf(group, kind, id)
      return told(id, one?.date, one?.question)
    }
    case 'goal':
      return told(id, null, recordOf(group, kind, id)?.text)
    case 'resource':
      return told(id, null, recordOf(group, kind, id)?.name)
    case 'resourceNeed':
      return told(id, null, recordOf(group, kind, id)?.need)
    case 'organisation': {
      const one = recordOf(group, kind, id)
      return one ? told(id, one.validFrom, text.organisation(one.version)) : id
    }
    case 'incident': {
      const one = recordOf(group, kind, id)
      return one ? told(id, one.date, capitalised(listTexts.incidentKind[one.kind])) : id
    }
    case 'instrument': {
      const one = recordOf(group, kind, id)
      return one ? told(instrumentWords(one), null, one.name) : id
    }
    case 'strengthsReview':
      return told(id, recordOf(group, kind, id)?.date, text.strengths)
    default:
      return `${capitalised(kindNames[kind].id)} ${id}`
  }
}

function told(id: string, day: string | null | undefined, words: string | null | undefined) {
  return [id, day && formatDay(day), words].filter(Boolean).join(' · ')
}

/** The screen on which a record can be seen; null where it has none. */
export function recordPlace({ kind, id }: RecordRef): Place | null {
  switch (kind) {
    case 'goal':
      return { screen: 'tujuan', goal: id }
    case 'decision':
      return { screen: 'keputusan', record: id }
    case 'problem':
      return { screen: 'persoalan', record: id }
    case 'organisation':
      return { screen: 'organisasi', record: id }
    case 'session':
      return { screen: 'pertemuan', session: id }
    case 'contract':
      return { screen: 'kontrak' }
    case 'member':
      return { screen: 'anggota', member: id }
    case 'sociometricSurvey':
      return { screen: 'sosiometri', record: id }
    case 'incident':
      return { screen: 'kejadian', record: id }
    case 'resource':
      return { screen: 'sumber', record: id }
    case 'resourceNeed':
      return { screen: 'kebutuhan', record: id }
    case 'resourceUse':
      return { screen: 'kebutuhan', use: id }
    case 'referral':
      return { screen: 'rujukan', record: id }
    case 'instrument':
      return { screen: 'alat-ukur', instrument: id }
    case 'evaluation':
      return { screen: 'evaluasi', record: id }
    default:
      return null
  }
}
