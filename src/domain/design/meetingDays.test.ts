import { describe, expect, test } from 'vitest'
import { frequencies, weekdays } from '../catalog/lists'
import { plannedMeetings } from './meetingDays'

const saturdays = { startDate: '2026-08-01', weekday: 'Sabtu', frequency: 'mingguan' } as const

describe('the days of planned meetings', () => {
  test('weekly meetings fall on their weekday, from the start day itself where it is that weekday', () => {
    expect(plannedMeetings({ ...saturdays, count: 3, skipped: [] })).toEqual([
      '2026-08-01',
      '2026-08-08',
      '2026-08-15',
    ])
  })

  test('the first meeting waits for its weekday', () => {
    const days = plannedMeetings({ ...saturdays, weekday: 'Selasa', count: 1, skipped: [] })
    expect(days).toEqual(['2026-08-04'])
  })

  test('a skipped day is left out and the plan grows by one turn', () => {
    expect(plannedMeetings({ ...saturdays, count: 3, skipped: ['2026-08-08'] })).toEqual([
      '2026-08-01',
      '2026-08-15',
      '2026-08-22',
    ])
  })

  test('fortnightly meetings keep their rhythm across a skipped turn', () => {
    const rhythm = { ...saturdays, frequency: 'duaMingguan', skipped: ['2026-08-15'] } as const
    expect(plannedMeetings({ ...rhythm, count: 3 })).toEqual([
      '2026-08-01',
      '2026-08-29',
      '2026-09-12',
    ])
  })

  test('twice a week means the weekday and three days later', () => {
    const rhythm = { ...saturdays, weekday: 'Senin', frequency: 'duaKaliSeminggu' } as const
    expect(plannedMeetings({ ...rhythm, count: 4, skipped: [] })).toEqual([
      '2026-08-03',
      '2026-08-06',
      '2026-08-10',
      '2026-08-13',
    ])
  })

  test('daily meetings begin on the start day, whatever the weekday', () => {
    const rhythm = { ...saturdays, weekday: 'Senin', frequency: 'harian' } as const
    expect(plannedMeetings({ ...rhythm, count: 3, skipped: ['2026-08-02'] })).toEqual([
      '2026-08-01',
      '2026-08-03',
      '2026-08-04',
    ])
  })

  test('monthly meetings keep the week of the month: the second Tuesday', () => {
    const rhythm = { startDate: '2026-11-09', weekday: 'Selasa', frequency: 'bulanan' } as const
    expect(plannedMeetings({ ...rhythm, count: 3, skipped: [] })).toEqual([
      '2026-11-10',
      '2026-12-08',
      '2027-01-12',
    ])
  })

  test('a fifth Saturday becomes the last one of a month that has only four', () => {
    const rhythm = { startDate: '2026-08-29', weekday: 'Sabtu', frequency: 'bulanan' } as const
    expect(plannedMeetings({ ...rhythm, count: 3, skipped: [] })).toEqual([
      '2026-08-29',
      '2026-09-26',
      '2026-10-31',
    ])
  })

  test('a plan that goes on after meetings already held keeps their rhythm', () => {
    const rhythm = { ...saturdays, frequency: 'duaMingguan', after: '2026-08-15' } as const
    expect(plannedMeetings({ ...rhythm, count: 2, skipped: [] })).toEqual([
      '2026-08-29',
      '2026-09-12',
    ])
  })

  test('without weekday and frequency the group meets weekly on the weekday of its start', () => {
    expect(plannedMeetings({ startDate: '2026-12-30', count: 2, skipped: [] })).toEqual([
      '2026-12-30',
      '2027-01-06',
    ])
  })

  test('every rhythm gives as many days as asked, in order, none of them skipped or before the start', () => {
    const startDate = '2026-11-22'
    const skipped = ['2026-12-25', '2026-12-26', '2027-01-01', '2027-01-05']
    for (const frequency of frequencies)
      for (const weekday of weekdays)
        for (const count of [1, 2, 12, 52]) {
          const days = plannedMeetings({ startDate, weekday, frequency, count, skipped })
          expect(days).toHaveLength(count)
          expect(days).toEqual([...new Set(days)].sort())
          expect(days.filter((day) => day < startDate || skipped.includes(day))).toEqual([])
        }
  })
})
