import { describe, expect, it } from 'vitest'
import {
  agendaStanding,
  minutesBetween,
  plannedMinutes,
  secondsBetween,
  withPartEnded,
} from './agendaClock'

const planned = [
  { activity: 'Pembukaan', minutes: 10 },
  { activity: 'Putaran nama', minutes: 20 },
  { activity: 'Diagram', minutes: 40 },
]

describe('the time of a meeting', () => {
  it('is counted in whole seconds and minutes: 13.30.00 to 14.05.59 is 2,159 s, 35 minutes', () => {
    const [from, to] = ['2026-11-22T13:30:00+07:00', '2026-11-22T07:05:59.900Z']
    expect(secondsBetween(from, to)).toBe(2_159)
    expect(minutesBetween(from, to)).toBe(35)
  })
  it('never runs backwards where the clock of the computer was set back', () => {
    expect(secondsBetween('2026-11-22T13:30:00+07:00', '2026-11-22T13:29:00+07:00')).toBe(0)
  })
  it('is planned as 10 + 20 + 40 = 70 minutes; unknown where no part says', () => {
    expect(plannedMinutes(planned)).toBe(70)
    expect(plannedMinutes([{ activity: 'Bebas' }])).toBeNull()
    expect(plannedMinutes([])).toBeNull()
  })
})

describe('where a meeting stands in its agenda', () => {
  it('is at the first part until the worker ends it, 27 of 10 minutes, 17 over; by plan at the second', () => {
    expect(agendaStanding(planned, 27)).toEqual({ current: 0, byPlan: 1, minutesIn: 27, over: 17 })
  })
  it('begins the next part when the one before is ended: ended after 12, at minute 27 it is 15 in', () => {
    const agenda = withPartEnded(planned, 12)
    expect(agenda[0]?.spentMinutes).toBe(12)
    expect(agendaStanding(agenda, 27)).toEqual({ current: 1, byPlan: 1, minutesIn: 15, over: 0 })
  })
  it('notes for each part the minutes since the one before: 12, then 33 - 12 = 21', () => {
    const agenda = withPartEnded(withPartEnded(planned, 12), 33)
    expect(agenda.map(({ spentMinutes }) => spentMinutes)).toEqual([12, 21, undefined])
  })
  it('changes from part to part by plan at minutes 10 and 30, and stays at the last', () => {
    const at = [0, 9, 10, 29, 30, 69, 70, 500]
    expect(at.map((minute) => agendaStanding(planned, minute).byPlan)).toEqual([
      0, 0, 1, 1, 2, 2, 2, 2,
    ])
  })
  it('knows no end of a part without planned minutes, and no time over', () => {
    const open = [{ activity: 'Bebas' }, ...planned]
    expect(agendaStanding(open, 90)).toEqual({ current: 0, byPlan: 0, minutesIn: 90, over: 0 })
  })
  it('is past the agenda when every part is ended', () => {
    const agenda = planned.map((part) => ({ ...part, spentMinutes: 10 }))
    expect(agendaStanding(agenda, 31)).toEqual({ current: null, byPlan: 2, minutesIn: 0, over: 0 })
    expect(withPartEnded(agenda, 31)).toEqual(agenda)
  })
  it('is nowhere without an agenda', () => {
    expect(agendaStanding([], 5)).toEqual({ current: null, byPlan: null, minutesIn: 0, over: 0 })
  })
})
