import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { type GapCode, gapCodes } from './gap'
import { gapsOf } from './gaps'

type Json = ReturnType<typeof JSON.parse>

const sample = (): Json => JSON.parse(readFileSync('resources/contoh/langkah-baru.json', 'utf8'))

/** The gaps of the sample after one thing was changed, as "code kind id field params". */
function gapsAfter(change: (file: Json) => unknown, asOf = '2026-11-22'): string[] {
  const file = sample()
  change(file)
  const stamp = { at: '2026-11-22T08:00:00+07:00', by: 'PS-01' }
  const result = importGroup(file, { groupId: 'G', stamp, asOf })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return gapsOf(result.group, { asOf }).map(({ code, place, field, params = {} }) =>
    [code, place.kind, place.id, field, ...Object.values(params)]
      .filter((part) => part !== '')
      .join(' '),
  )
}

type Example = {
  gap: GapCode
  title: string
  shows: (file: Json) => unknown
  as: string[]
  quiet: (file: Json) => unknown
}

const examples: Example[] = [
  {
    gap: 'attendanceMissing',
    title: 'each member of that day without a row in a held meeting',
    shows: (file) => file.sessions[0].attendance.splice(1, 2),
    as: [
      'attendanceMissing session P-01 attendance A-02',
      'attendanceMissing session P-01 attendance A-03',
    ],
    quiet: (file) => {
      file.sessions[11].attendance = null
      file.sessions[11].laiseg = null
      file.sessions[11].status = 'direncanakan'
    },
  },
  {
    gap: 'recordingMissing',
    title: 'a held meeting without recording',
    shows: (file) => delete file.sessions[4].recording,
    as: ['recordingMissing session P-05 recording'],
    quiet: (file) => delete file.sessions[4].recording.themes,
  },
  {
    gap: 'asasNoteMissing',
    title: 'an asas at 0 or 1 without a note',
    shows: (file) => delete file.sessions[0].asasNotes.keterbukaan,
    as: ['asasNoteMissing session P-01 asasNotes.keterbukaan'],
    quiet: (file) => {
      delete file.sessions[0].asasNotes.keterbukaan
      file.sessions[0].asas.keterbukaan = 2
    },
  },
  {
    gap: 'attendanceWithoutConsent',
    title: 'somebody present who never agreed to the group',
    shows: (file) => {
      file.consents[0].status = 'menolak'
      for (const session of file.sessions.slice(1)) absent(session, 'A-01')
    },
    as: ['attendanceWithoutConsent session P-01 attendance.0 A-01 2026-08-01'],
    quiet: (file) => {
      file.consents[0].status = 'menolak'
      for (const session of file.sessions) absent(session, 'A-01')
    },
  },
  {
    gap: 'attendanceBeforeConsent',
    title: 'somebody present before the day of consent',
    shows: (file) => (file.consents[0].date = '2026-08-02'),
    as: ['attendanceBeforeConsent session P-01 attendance.0 A-01 2026-08-01'],
    quiet: (file) => (file.consents[0].date = '2026-08-01'),
  },
  {
    gap: 'attendanceAfterWithdrawal',
    title: 'somebody present after withdrawing consent',
    shows: (file) => {
      file.consents[0].status = 'ditarik'
      file.consents[0].withdrawnDate = '2026-10-16'
    },
    as: ['attendanceAfterWithdrawal session P-12 attendance.0 A-01 2026-10-17'],
    quiet: (file) => {
      file.consents[0].status = 'ditarik'
      file.consents[0].withdrawnDate = '2026-10-17'
    },
  },
  {
    gap: 'evidenceMissing',
    title: 'an attainment of 3 without evidence',
    shows: (file) => {
      file.taskReviews[0].attainment = 3
      file.taskReviews[0].evidenceRefs = []
    },
    as: ['evidenceMissing taskReview R0.a evidenceRefs'],
    quiet: (file) => {
      file.taskReviews[0].attainment = 2
      file.taskReviews[0].evidenceRefs = []
    },
  },
  {
    gap: 'evidenceUnknown',
    title: 'evidence that names no record',
    shows: (file) => (file.taskReviews[0].evidenceRefs = ['P-01', 'P-99', 'INS-2@P-04']),
    as: [
      'evidenceUnknown taskReview R0.a evidenceRefs.1',
      'evidenceUnknown taskReview R0.a evidenceRefs.2',
    ],
    quiet: (file) =>
      (file.taskReviews[0].evidenceRefs = ['P-01', 'PR-01.formation', 'INS-2@P-03', 'contract']),
  },
  {
    gap: 'groupSizeUnusual',
    title: 'more than twelve members',
    shows: (file) => newMembers(file, 3, 'selesai'),
    as: ['groupSizeUnusual program PR-01 13 5 12'],
    quiet: (file) => newMembers(file, 2, 'selesai'),
  },
  {
    gap: 'supervisorMissing',
    title: 'no supervisor',
    shows: (file) => (file.program.supervisorId = null),
    as: ['supervisorMissing program PR-01 supervisorId'],
    quiet: (file) => (file.program.supervisorId = 'PS-04'),
  },
  {
    gap: 'legalBasisMissing',
    title: 'no legal basis',
    shows: (file) => (file.program.legalBases = []),
    as: ['legalBasisMissing program PR-01 legalBases'],
    quiet: (file) => (file.program.legalBases = ['Surat tugas']),
  },
  {
    gap: 'groupGoalMissing',
    title: 'no goal of the group',
    shows: (file) => {
      file.goals = []
      for (const review of file.taskReviews) review.evidenceRefs = ['P-01']
    },
    as: ['groupGoalMissing program PR-01'],
    quiet: (file) => {
      file.goals = [file.goals[0]]
      for (const review of file.taskReviews) review.evidenceRefs = ['P-01']
    },
  },
  {
    gap: 'gasIncomplete',
    title: 'a goal in force without all five levels',
    shows: (file) => (file.goals[0].gas['2'] = ' '),
    as: ['gasIncomplete goal TK-1 gas'],
    quiet: (file) => {
      file.goals[0].gas = null
      file.goals[0].status = 'diganti'
    },
  },
  {
    gap: 'goalNotLinked',
    title: "a member's goal that serves no goal of the group",
    shows: (file) => (file.goals.find((goal: Json) => goal.id === 'TA-01').groupGoalIds = []),
    as: ['goalNotLinked goal TA-01 groupGoalIds'],
    quiet: (file) => (file.goals[0].groupGoalIds = []),
  },
  {
    gap: 'choiceOfNonMember',
    title: 'a choice of somebody who had left',
    shows: (file) => (file.sociometry[2].choices['A-01'] = ['A-10']),
    as: [
      `choiceOfNonMember sociometricSurvey SM-3 choices.A-01 A-10 ${sample().sociometry[2].date}`,
    ],
    quiet: (file) => (file.sociometry[0].choices['A-01'] = ['A-10']),
  },
  {
    gap: 'guardianConsentMissing',
    title: "a child's consent without the guardian's",
    shows: (file) => (file.consents[0].guardianSigned = false),
    as: ['guardianConsentMissing consent A-01.ikutKelompok guardianSigned'],
    quiet: (file) => {
      file.consents[0].guardianSigned = false
      file.members[0].birthDate = '2008-08-01'
    },
  },
  {
    gap: 'voluntarinessNoteMissing',
    title: 'an obliged member without a note on the choices offered',
    shows: (file) => (file.members[0].participationBasis = 'kewajiban'),
    as: ['voluntarinessNoteMissing member A-01 voluntarinessNote'],
    quiet: (file) => {
      file.members[0].participationBasis = 'kewajiban'
      file.members[0].voluntarinessNote = 'Dua pilihan dijelaskan.'
    },
  },
  {
    gap: 'problemDateMismatch',
    title: 'a settled problem without the day it was settled',
    shows: (file) => (file.problems[0].resolvedDate = null),
    as: ['problemDateMismatch problem MS-01 resolvedDate'],
    quiet: (file) => {
      file.problems[0].resolvedDate = null
      file.problems[0].status = 'dibahas'
    },
  },
  {
    gap: 'problemSessionMismatch',
    title: 'a problem and its incident at different meetings',
    shows: (file) => (file.problems[0].incidentId = 'IN-01'),
    as: ['problemSessionMismatch problem MS-01 incidentId IN-01'],
    quiet: (file) => {
      file.problems[0].incidentId = 'IN-01'
      file.problems[0].sessionId = 'P-04'
    },
  },
  {
    gap: 'incidentDateMismatch',
    title: 'a closed incident without the day it was closed',
    shows: (file) => {
      file.safetyIncidents[0].status = 'ditutup'
      file.safetyIncidents[0].closedDate = null
    },
    as: ['incidentDateMismatch incident IN-01 closedDate'],
    quiet: (file) => {
      file.safetyIncidents[0].status = 'ditangani'
      file.safetyIncidents[0].closedDate = null
    },
  },
  {
    gap: 'incidentSessionMismatch',
    title: 'a meeting and an incident that do not name each other',
    shows: (file) => (file.sessions[3].safetyIncidentIds = []),
    as: ['incidentSessionMismatch incident IN-01 sessionId P-04'],
    quiet: (file) => {
      file.sessions[3].safetyIncidentIds = []
      file.safetyIncidents[0].sessionId = null
    },
  },
]

function absent(session: Json, memberCode: string): void {
  session.laiseg = null
  for (const row of session.attendance)
    if (row.memberCode === memberCode) {
      row.status = 'I'
      delete row.participation
    }
}

/** Members who joined after the last meeting, so that no attendance is owed. */
function newMembers(file: Json, count: number, status: string): void {
  for (let number = 11; number < 11 + count; number += 1)
    file.members.push({
      ...file.members[0],
      code: `A-${number}`,
      birthDate: '2000-01-01',
      joinDate: '2026-10-18',
      exitDate: null,
      status,
    })
}

test.each(examples)('$gap: $title', ({ gap, shows, as, quiet }) => {
  expect(gapsAfter(shows)).toEqual(as)
  expect(gapsAfter(quiet).filter((line) => line.startsWith(`${gap} `))).toEqual([])
})

test('a meeting held later than the day of looking is doubtful', () => {
  expect(gapsAfter(() => {}, '2026-10-16')).toEqual(['heldInFuture session P-12 date 2026-10-16'])
  expect(gapsAfter(() => {}, '2026-10-17')).toEqual([])
})

test('records set aside leave no gap', () => {
  const lines = gapsAfter((file) => {
    file.sessions[4].archivedAt = '2026-11-22T08:00:00+07:00'
    delete file.sessions[4].recording
  })
  expect(lines.filter((line) => line.startsWith('recordingMissing'))).toEqual([])
})

test('every kind of gap has its example', () => {
  const shown = [...examples.map(({ gap }) => gap), 'unknownField', 'heldInFuture']
  expect([...gapCodes].sort()).toEqual(shown.sort())
})
