import { describe, expect, it } from 'vitest'
import { type CalendarEvent, iCalendar } from './iCalendar'
import { instantOf } from './localTime'

const stamp = '2026-11-22T12:00:00+07:00'
const event = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a1@guyub',
  summary: 'KLP-01: supervisi jatuh tempo',
  when: { day: '2026-11-25' },
  ...fields,
})
const octets = (line: string) => Buffer.byteLength(line, 'utf8')
/** The lines as a calendar reads them: what was folded is joined again. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar file', () => {
  it('holds what RFC 5545 asks for, in lines that end with CR and LF', () => {
    expect(iCalendar([event()], stamp)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Guyub//Agenda//ID',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:a1@guyub',
        'DTSTAMP:20261122T050000Z',
        'DTSTART;VALUE=DATE:20261125',
        'TRANSP:TRANSPARENT',
        'SUMMARY:KLP-01: supervisi jatuh tempo',
        'CLASS:PRIVATE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })
  it('tells meetings in UTC: 13.30 in Jakarta is 06.30, in Makassar 05.30, in Jayapura 04.30', () => {
    const when = {
      start: instantOf('2026-11-25', '13.30', 'WIB'),
      end: instantOf('2026-11-25', '15:30', 'WIB'),
    }
    const lines = linesOf(iCalendar([event({ when })], stamp))
    expect(lines).toContain('DTSTART:20261125T063000Z')
    expect(lines).toContain('DTEND:20261125T083000Z')
    expect(lines).not.toContain('TRANSP:TRANSPARENT')
    expect(instantOf('2026-11-25', '13.30', 'WITA')).toBe('2026-11-25T05:30:00.000Z')
    expect(instantOf('2026-11-25', '13.30', 'WIT')).toBe('2026-11-25T04:30:00.000Z')
    // 06.00 in Jayapura is still the evening before in Greenwich.
    expect(instantOf('2027-01-01', '06.00', 'WIT')).toBe('2026-12-31T21:00:00.000Z')
  })
  it('leaves out an end that does not follow the start', () => {
    const start = instantOf('2026-11-25', '13.30', 'WIB')
    expect(iCalendar([event({ when: { start, end: null } })], stamp)).not.toContain('DTEND')
    expect(iCalendar([event({ when: { start, end: start } })], stamp)).not.toContain('DTEND')
  })
  it('escapes what separates values, and lets no line begin anew', () => {
    const summary = 'A,B;C\\D\nEND:VEVENT\r\nX:1\u0007\u007f'
    expect(linesOf(iCalendar([event({ summary })], stamp))).toContain(
      'SUMMARY:A\\,B\\;C\\\\D\\nEND:VEVENT\\nX:1',
    )
  })
  it('folds at 75 octets without tearing a character', () => {
    for (const letter of ['a', 'é', '語', '🌱'])
      for (let count = 55; count < 90; count += 1) {
        const text = iCalendar([event({ summary: letter.repeat(count) })], stamp)
        for (const line of text.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75)
          expect(line).not.toContain('\ufffd')
        }
        expect(linesOf(text)).toContain(`SUMMARY:${letter.repeat(count)}`)
      }
  })
  it('keeps a line of exactly 75 octets whole', () => {
    const text = iCalendar([event({ summary: 'x'.repeat(67) })], stamp)
    expect(text).toContain(`SUMMARY:${'x'.repeat(67)}\r\n`)
    expect(iCalendar([event({ summary: 'x'.repeat(68) })], stamp)).toContain('x\r\n x\r\n')
  })
})
