import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attendanceOverall } from '../src/domain/progress/attendance'
import { taskAttainment } from '../src/domain/progress/taskProgress'
import { directoryCodec, groupCodec } from '../src/main/library/groupCodec'
import { Document, readDocument } from '../src/main/storage/document'

const files = join(import.meta.dirname, 'files')
/** Every format ever released, kept as it was written then: `format-<number>.guyub`. */
const kept = readdirSync(files).filter((name) => /^format-\d+\.guyub$/.test(name))
const options = { kind: 'group', ...groupCodec } as const

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-formats-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('there is a kept file of each format', () => {
  expect(kept.sort()).toEqual([1, 2, 3, 4, 5, 6].map((format) => `format-${format}.guyub`))
})

test('what format 2 added is read as it was written', async () => {
  const { document } = await readDocument(join(files, 'format-2.guyub'), options)
  const { agency, member, consent, contract, program, phaseChange } = document.records

  expect(agency[0]?.logo).toMatch(/^data:image\/png;base64,/)
  expect(agency[0]?.ppksList).toHaveLength(2)
  expect(member.find(({ id }) => id === 'A-10')).toMatchObject({
    riskScreenedDate: '2026-07-20',
    ending: { ownWords: 'Saya sudah bekerja.', decidedBy: 'PS-03' },
  })
  expect(consent.find(({ id }) => id === 'A-05.berbagiRujukan')).toMatchObject({
    guardianDate: '2026-07-22',
    former: [{ status: 'menolak', date: '2026-07-20' }],
  })
  expect(contract[0]).toMatchObject({ limitsPlannedDate: '2026-08-01' })
  expect(program[0]).toMatchObject({ startTime: '13.30', status: 'ditutup' })
  expect(program[0]?.formation).toMatchObject({ skippedDays: [{ date: '2026-08-17' }] })
  expect(phaseChange).toMatchObject([{ id: 'PT-01', from: 'selesai', to: 'ditutup' }])
})

test('what format 3 added is read as it was written', async () => {
  const { document } = await readDocument(join(files, 'format-3.guyub'), options)
  const { goal, strengthsReview, taskReview, resource, program } = document.records

  expect(goal.find(({ id }) => id === 'TK-1')?.amendments).toEqual([
    {
      date: '2026-10-20',
      reason: 'Sosiometri dinilai pada tujuan lain',
      by: 'PS-01',
      former: { indicator: 'Skala kohesi (8-40) dan sosiometri', weight: 3 },
    },
  ])
  expect(strengthsReview).toMatchObject([{ id: 'KEK-01', strengths: ['Berani bertanya'] }])
  expect(taskReview.find(({ id }) => id === 'R4.h')).toMatchObject({
    memberRating: 3,
    memberRatingCount: 8,
  })
  expect(resource[0]?.relationHistory).toHaveLength(2)
  expect(program[0]).toMatchObject({ reviewInterval: 3, showsFormerValues: false })
})

test('what format 4 added is read as it was written', async () => {
  const { document } = await readDocument(join(files, 'format-4.guyub'), options)
  const { session, sociometricSurvey, incident } = document.records

  expect(session.find(({ id }) => id === 'P-04')).toMatchObject({
    plan: { goalIds: ['TK-1'], asas: ['kerahasiaan'] },
    laiseg: { comfort: 2.9, counts: { comfort: [0, 3, 4, 2, 0] } },
    openedAt: '2026-08-22T13:32:00+07:00',
    captures: [{ id: 'CT-1', kind: 'persoalan', time: '14.10' }],
    signature: { workerId: 'PS-01' },
    addenda: [{ text: 'Lingkaran pemulihan sudah diadakan.' }],
  })
  expect(sociometricSurvey.find(({ id }) => id === 'SM-3')?.layout).toEqual({
    'A-01': { x: 0.25, y: 0.5 },
  })
  expect(incident.find(({ id }) => id === 'IN-01')).toMatchObject({
    knownAt: '2026-08-22T14:10:00+07:00',
    informed: [{ role: 'supervisor', minutesAfter: 90 }],
  })
})

test('what format 5 added is read as it was written', async () => {
  const { document } = await readDocument(join(files, 'format-5.guyub'), options)
  const { resource, resourceNeed, resourceUse, referral } = document.records

  expect(resource.find(({ id }) => id === 'RS-02')).toMatchObject({
    organisation: 'Dinas Kesehatan Contoh (fiktif)',
    regency: 'Kabupaten Semarang',
    isPersonalPhone: true,
    relationHistory: [
      { date: '2026-08-05', strength: 'lemah', direction: 'keKelompok', note: 'Baru dikenal.' },
      { date: '2026-09-12', strength: 'kuat', direction: 'duaArah' },
    ],
    directoryId: 'SD-0002',
    source: { id: 'c2f1' },
  })
  expect(resourceNeed.find(({ id }) => id === 'KS-01')).toMatchObject({
    category: 'pendidikan',
    resourceIds: ['RS-05'],
  })
  expect(resourceUse.find(({ id }) => id === 'PM-03')?.referralId).toBe('RJ-03')
  expect(referral.find(({ id }) => id === 'RJ-03')).toMatchObject({
    recipient: 'Kepala Puskesmas',
    reply: { officer: 'dr. Umpama' },
    reminders: [{ date: '2026-09-16', via: 'telepon' }],
    outcome: 'Anggota rutin berobat.',
  })
})

test('what format 6 added is read as it was written', async () => {
  const { document } = await readDocument(join(files, 'format-6.guyub'), options)
  const { instrument, administration, evaluation, program } = document.records

  expect(instrument.find(({ id }) => id === 'INS-4')).toMatchObject({
    supersedes: 'INS-2',
    answerLabels: [{ value: 1, label: 'Tidak setuju' }, { value: 5 }],
    mostMissing: 1,
    safetyItems: [8],
    norm: { sd: 4.2, reliability: 0.84, citation: 'Contoh (fiktif)' },
    validation: 'belum tervalidasi',
  })
  expect(administration.find(({ instrumentId }) => instrumentId === 'INS-4')).toMatchObject({
    itemScores: [4, 4, 5, null, 4, 4, 3, 2],
    filledBy: 'anggotaDibantu',
    safetyNote: 'Sudah dibicarakan dengan supervisor.',
  })
  expect(evaluation.find(({ id }) => id === 'EV-03')?.feedbackToGroup).toBe(
    'Kelompok ingin bertemu lagi.',
  )
  expect(program[0]?.completionShare).toBe(0.75)
})

test('the directory of format 5 is read as it was written', async () => {
  const directory = { kind: 'directory', ...directoryCodec } as const
  const { document } = await readDocument(join(files, 'direktori-5.guyub'), directory)

  expect(document.records.resource).toMatchObject([{ id: 'SD-0001', source: { name: 'HSDS' } }])
  expect(document.records.mapLayer).toMatchObject([{ form: 'geojson', licence: 'Milik lembaga' }])
})

test.each(kept)('%s opens and gives the figures of the program it holds', async (name) => {
  const { document, report } = await readDocument(join(files, name), options)

  expect(report).toMatchObject({ isRecovered: false, damaged: [] })
  expect(document.records.program.map(({ code }) => code)).toEqual(['KLP-2026-03'])
  expect(attendanceOverall(document)).toMatchObject({ present: 100, expected: 113, recorded: 113 })
  // 4 in the sample; the last save of the kept file rated it anew.
  expect(taskAttainment(document, 'R4').g).toBe(3)
  expect(document.records.taskReview.find(({ id }) => id === 'R4.g')).toMatchObject({
    revision: 2,
    updatedBy: 'pengisi',
  })
})

test.each(kept)('%s takes a further save and opens again', async (name) => {
  const path = join(folder, name)
  cpSync(join(files, name), path)
  const document = await Document.open(path, { ...options, holdsLock: true })
  const next = { ...document.current, revision: document.current.revision + 1 }
  await document.save(next)

  expect((await readDocument(path, options)).document).toEqual(next)
})

test.each(kept)(
  '%s cut short or with a single bit changed is refused, never half read',
  async (name) => {
    const whole = readFileSync(join(files, name))
    const path = join(folder, name)
    const marks = Array.from({ length: 24 }, (_, index) => Math.floor((whole.length * index) / 24))
    for (const at of marks) {
      writeFileSync(path, whole.subarray(0, at))
      await expect(readDocument(path, options)).rejects.toMatchObject({
        code: expect.stringMatching(/^(damaged|notGuyubFile)$/),
      })
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0x10, at)
      writeFileSync(path, flipped)
      await expect(readDocument(path, options)).rejects.toMatchObject({
        code: expect.stringMatching(/^(damaged|notGuyubFile)$/),
      })
    }
  },
)
