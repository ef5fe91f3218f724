import { describe, expect, it } from 'vitest'
import { addDays } from '../day'
import type { DraftOf } from '../records/kinds'
import type { Referral } from '../records/referral'
import { exampleReferral, referralGroup } from './exampleReferral'
import { daysWaited, isReminderDue, isSilent, nextReminder, reminderDay } from './waiting'

function sent(fields: Partial<DraftOf<'referral'>> = {}): Referral {
  const group = referralGroup(
    exampleReferral({ status: 'dikirim', sentDate: '2026-02-02', ...fields }),
  )
  return group.records.referral[0] as Referral
}

describe('the day on which to ask for news', () => {
  it('is 7 and then 14 days after sending: 2 + 7 = 9, 2 + 14 = 16 February', () => {
    expect(nextReminder(sent(), '2026-02-02')).toBe('2026-02-09')
    expect(nextReminder(sent(), '2026-02-09')).toBe('2026-02-09')
    expect(nextReminder(sent(), '2026-02-10')).toBe('2026-02-16')
    expect(nextReminder(sent(), '2026-03-01')).toBe('2026-02-16')
  })
  it('is 1 and 3 days after where it is pressing, 1 and 2 in an emergency', () => {
    expect(nextReminder(sent({ urgency: 'mendesak' }), '2026-02-03')).toBe('2026-02-03')
    expect(nextReminder(sent({ urgency: 'mendesak' }), '2026-02-04')).toBe('2026-02-05')
    expect(nextReminder(sent({ urgency: 'darurat' }), '2026-02-04')).toBe('2026-02-04')
  })
  it('counts anew from the last time somebody asked: 10 + 7 = 17 February', () => {
    const asked = sent({ reminders: [{ date: '2026-02-10', via: 'telepon' }] })
    expect(nextReminder(asked, '2026-02-10')).toBe('2026-02-17')
    // Seen from before that day, nobody had asked yet.
    expect(nextReminder(asked, '2026-02-09')).toBe('2026-02-09')
  })
  it('counts from the day of the sheet where the day of sending was not written', () => {
    expect(nextReminder(sent({ sentDate: null }), '2026-02-02')).toBe('2026-02-08')
  })
})

describe('an answer', () => {
  it('is asked for from the first day on, and not again on the days after asking', () => {
    expect(isReminderDue(sent(), '2026-02-08')).toBe(false)
    expect(isReminderDue(sent(), '2026-02-09')).toBe(true)
    const asked = sent({ reminders: [{ date: '2026-02-10' }] })
    expect(isReminderDue(asked, '2026-02-16')).toBe(false)
    expect(isReminderDue(asked, '2026-02-17')).toBe(true)
  })
  it('is overdue after the last day of its urgency: 16 February still is in time', () => {
    expect(isSilent(sent(), '2026-02-16')).toBe(false)
    expect(isSilent(sent(), '2026-02-17')).toBe(true)
    expect(isSilent(sent({ urgency: 'mendesak' }), '2026-02-05')).toBe(false)
    expect(isSilent(sent({ urgency: 'mendesak' }), '2026-02-06')).toBe(true)
    expect(isSilent(sent({ reminders: [{ date: '2026-02-10' }] }), '2026-02-24')).toBe(false)
    expect(isSilent(sent({ status: 'tanpaKabar' }), '2026-02-03')).toBe(true)
  })
  it('is waited for since the day of sending, by nobody before it and once it came', () => {
    expect(daysWaited(sent(), '2026-02-01')).toBe(null)
    expect(daysWaited(sent(), '2026-02-12')).toBe(10)
    expect(daysWaited(sent({ status: 'disiapkan', sentDate: null }), '2026-02-12')).toBe(null)
    const answered = sent({ status: 'berjalan', feedbackDate: '2026-02-10' })
    expect(daysWaited(answered, '2026-02-09')).toBe(7)
    expect(daysWaited(answered, '2026-02-10')).toBe(null)
    expect(isReminderDue(answered, '2026-02-12')).toBe(false)
  })
})

describe('the day in an agenda', () => {
  const dayAfter = (days: number, fields: Partial<DraftOf<'referral'>> = {}) =>
    reminderDay(sent(fields), addDays('2026-02-02', days))
  it('is the first one, 2 + 7 = 9 February, before it and until somebody asked', () => {
    for (const days of [0, 6, 7, 8, 13, 14, 15, 40]) expect(dayAfter(days)).toBe('2026-02-09')
  })
  it('is 2 + 1 = 3 February where it is pressing or an emergency', () => {
    for (const urgency of ['mendesak', 'darurat'] as const)
      for (const days of [1, 2, 3, 9]) expect(dayAfter(days, { urgency })).toBe('2026-02-03')
  })
  it('moves on once somebody asked: 10 + 7 = 17 February', () => {
    const reminders = [{ date: '2026-02-10', via: 'telepon' }]
    for (const days of [8, 14, 15, 16, 30]) expect(dayAfter(days, { reminders })).toBe('2026-02-17')
  })
})
