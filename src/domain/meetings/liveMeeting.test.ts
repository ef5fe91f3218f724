import { describe, expect, it } from 'vitest'
import type { DraftOf } from '../records/kinds'
import { meetingClosed, meetingOpened, partEnded, withCapture, withoutCapture } from './liveMeeting'

const AT = '2026-11-22T06:30:00.000Z'
const later = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString()
const planned = (fields: Partial<DraftOf<'session'>> = {}): DraftOf<'session'> => ({
  id: 'P-13',
  number: 13,
  date: '2026-11-22',
  status: 'direncanakan',
  plan: {
    agenda: [
      { activity: 'Pembukaan', minutes: 10 },
      { activity: 'Inti', minutes: 50 },
    ],
  },
  ...fields,
})
const spent = (session: DraftOf<'session'>) =>
  session.plan?.agenda?.map(({ spentMinutes }) => spentMinutes)

describe('a meeting that is led with the program open', () => {
  it('begins once: opening it again keeps the first instant', () => {
    const opened = meetingOpened(planned(), AT)
    expect(opened.openedAt).toBe(AT)
    expect(meetingOpened(opened, later(5)).openedAt).toBe(AT)
  })
  it('ends no part before it begins', () => {
    expect(partEnded(planned(), later(5))).toEqual(planned())
  })
  it('is held when it is closed, and its last part ends with it: 12, then 61 - 12 = 49 minutes', () => {
    const atLast = partEnded(meetingOpened(planned(), AT), later(12))
    const closed = meetingClosed(atLast, later(61), '2026-11-22')
    expect(closed).toMatchObject({ status: 'terlaksana', closedAt: later(61) })
    expect(spent(closed)).toEqual([12, 49])
  })
  it('claims no minutes for parts that nobody stepped through', () => {
    const closed = meetingClosed(meetingOpened(planned(), AT), later(61), '2026-11-22')
    expect(spent(closed)).toEqual([undefined, undefined])
  })
  it('is not held as long as its day lies ahead', () => {
    expect(meetingClosed(planned(), AT, '2026-11-21').status).toBe('direncanakan')
  })
  it('can be closed without an agenda', () => {
    expect(meetingClosed(planned({ plan: null }), AT, '2026-11-22').status).toBe('terlaksana')
  })
  it('gives each note an id of its own, also after one was taken out', () => {
    const first = withCapture(planned(), { kind: 'keputusan', text: 'Piket bergilir' })
    const second = withCapture(first, { kind: 'persoalan', text: 'Ruang panas' })
    const third = withCapture(withoutCapture(second, 'C-1'), { kind: 'pengamatan', text: 'Cair' })
    expect(third.captures?.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'C-2 Ruang panas',
      'C-3 Cair',
    ])
  })
})
