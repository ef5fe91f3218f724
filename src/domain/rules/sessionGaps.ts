import type { Day } from '../day'
import type { Consent } from '../records/consent'
import type { Records } from '../records/kinds'
import type { Session } from '../records/session'
import type { Gap, GapCode } from './gap'
import { isMemberOn } from './membership'

/** Gaps of meetings that were held, and of sociometric choices made on a day. */
export function sessionGaps(records: Records, asOf: Day): Gap[] {
  const held = records.session.filter((session) => session.status === 'terlaksana')
  return [
    ...held.flatMap((session) => [
      ...missingRows(session, records),
      ...(session.date > asOf ? [gapOf(session, 'heldInFuture', 'date', { asOf })] : []),
      ...(session.recording ? [] : [gapOf(session, 'recordingMissing', 'recording')]),
      ...asasNoteGaps(session),
      ...consentGaps(session, records),
    ]),
    ...choiceGaps(records),
  ]
}

function gapOf(session: Session, code: GapCode, field: string, params?: Gap['params']): Gap {
  return {
    code,
    place: { kind: 'session', id: session.id },
    field,
    ...(params ? { params } : {}),
  }
}

/** No row means "not yet recorded", never "absent": somebody has to say. */
function missingRows(session: Session, records: Records): Gap[] {
  const marked = new Set(session.attendance?.map((row) => row.memberCode))
  return records.member
    .filter((member) => member.status !== 'calon' && isMemberOn(member, session.date))
    .filter((member) => !marked.has(member.code))
    .map(({ code }) => gapOf(session, 'attendanceMissing', 'attendance', { member: code }))
}

function asasNoteGaps(session: Session): Gap[] {
  return Object.entries(session.asas ?? {}).flatMap(([asas, value]) => {
    const note = session.asasNotes?.[asas as keyof typeof session.asasNotes]
    const isLow = value === 0 || value === 1
    return isLow && !note?.trim() ? [gapOf(session, 'asasNoteMissing', `asasNotes.${asas}`)] : []
  })
}

function consentGaps(session: Session, records: Records): Gap[] {
  return (session.attendance ?? []).flatMap((row, index) => {
    if (row.status !== 'H' && row.status !== 'T') return []
    const consent = records.consent.find(
      ({ memberCode, purpose }) => memberCode === row.memberCode && purpose === 'ikutKelompok',
    )
    const code = consentGapOf(consent, session.date)
    const params = { member: row.memberCode, day: session.date }
    return code ? [gapOf(session, code, `attendance.${index}`, params)] : []
  })
}

function consentGapOf(consent: Consent | undefined, day: Day): GapCode | null {
  if (!consent || consent.status === 'belum' || consent.status === 'menolak')
    return 'attendanceWithoutConsent'
  if (consent.date && day < consent.date) return 'attendanceBeforeConsent'
  if (consent.withdrawnDate && consent.withdrawnDate < day) return 'attendanceAfterWithdrawal'
  return null
}

function choiceGaps(records: Records): Gap[] {
  const members = new Map(records.member.map((member) => [member.code, member]))
  return records.sociometricSurvey.flatMap((survey) =>
    Object.entries(survey.choices).flatMap(([chooser, chosen]) =>
      [chooser, ...chosen]
        .filter((code) => {
          const member = members.get(code)
          return member && !isMemberOn(member, survey.date)
        })
        .map(
          (code): Gap => ({
            code: 'choiceOfNonMember',
            place: { kind: 'sociometricSurvey', id: survey.id },
            field: `choices.${chooser}`,
            params: { member: code, day: survey.date },
          }),
        ),
    ),
  )
}
