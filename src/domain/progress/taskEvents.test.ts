import { expect, test } from 'vitest'
import { exampleGroup, exampleProgram, exampleSession } from './exampleGroup'
import { taskEvents } from './taskEvents'

const incident = {
  kind: 'incident' as const,
  record: {
    id: 'IN-01',
    date: '2026-02-10',
    kind: 'pelanggaranKerahasiaanAntaranggota' as const,
    severity: 'sedang' as const,
    summary: 'Cerita seorang anggota terdengar di luar.',
    status: 'terbuka' as const,
  },
}
const organisation = (version: number, validFrom: string) => ({
  kind: 'organisation' as const,
  record: {
    id: `ORG-v${version}`,
    version,
    validFrom,
    form: 'bergilir' as const,
    ...(version > 1 ? { reason: 'Agar semua belajar memimpin' } : {}),
  },
})

test('phases, changes of the organisation and incidents stand in order of time', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleSession(1, '2026-01-10', {}, { stage: 'awal' }),
    exampleSession(2, '2026-01-24', {}, { stage: 'awal' }),
    exampleSession(3, '2026-02-14', {}, { stage: 'tengah' }),
    organisation(1, '2026-01-24'),
    incident,
  )
  expect(taskEvents(group)).toEqual([
    { day: '2026-01-10', kind: 'phase', to: 'awal' },
    { day: '2026-01-24', kind: 'organisation', version: 1 },
    { day: '2026-02-10', kind: 'incident', incidentKind: 'pelanggaranKerahasiaanAntaranggota' },
    { day: '2026-02-14', kind: 'phase', to: 'tengah' },
  ])
})

test('a change of phase that was written down tells instead of the meetings', () => {
  const group = exampleGroup(
    ...exampleProgram(),
    exampleSession(1, '2026-01-10', {}, { stage: 'awal' }),
    exampleSession(2, '2026-02-14', {}, { stage: 'tengah' }),
    {
      kind: 'phaseChange',
      record: { id: 'PT-01', date: '2026-02-20', from: 'berjalan', to: 'tengah' },
    },
  )
  expect(taskEvents(group)).toEqual([{ day: '2026-02-20', kind: 'phase', to: 'tengah' }])
})

test('a period keeps only what happened on its days, the first and the last included', () => {
  const group = exampleGroup(...exampleProgram(), organisation(1, '2026-01-24'), incident)
  const days = (from: string, to: string) => taskEvents(group, { from, to }).map(({ day }) => day)
  expect(days('2026-01-24', '2026-02-10')).toEqual(['2026-01-24', '2026-02-10'])
  expect(days('2026-01-25', '2026-02-09')).toEqual([])
})

test('an incident is told by its kind alone', () => {
  const [event] = taskEvents(exampleGroup(...exampleProgram(), incident))
  expect(Object.keys(event ?? {}).sort()).toEqual(['day', 'incidentKind', 'kind'])
})
