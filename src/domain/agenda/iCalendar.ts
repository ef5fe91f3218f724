import type { Day } from '../day'

/**
 * One entry for a calendar outside Guyub. `uid` stays the same as long as the same thing is meant, so that a
 * calendar replaces it. `start` and `end` are instants (ISO) of a meeting; where only the day is known, `day`.
 */
export type CalendarEvent = {
  uid: string
  summary: string
  when: { day: Day } | { start: string; end: string | null }
}

const LINE_OCTETS = 75
const END = '\r\n'
/** Control characters, which no calendar text may hold; the line end is written as an escape. */
const controls = /(?!\n)\p{Cc}/gu

/**
 * The entries as an iCalendar file, stamped with the instant (ISO) of writing. What is only due on a day does
 * not make the day busy. All entries are private. At least one is needed.
 * @see RFC 5545 sections 3.1, 3.3.11, 3.6.1; VALUE=DATE 3.3.4.
 */
export function iCalendar(events: readonly CalendarEvent[], stampedAt: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guyub//Agenda//ID',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stampedAt)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}${END}`).join('')
}

function eventLines({ uid, summary, when }: CalendarEvent, stampedAt: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stampedAt)}`,
    ...('day' in when ? dayLines(when.day) : timeLines(when)),
    `SUMMARY:${escaped(summary)}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]
}

/** A day alone lasts that one day; an end would be the day after. */
function dayLines(day: Day): string[] {
  return [`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`, 'TRANSP:TRANSPARENT']
}

function timeLines({ start, end }: { start: string; end: string | null }): string[] {
  return [`DTSTART:${utc(start)}`, ...(end && end > start ? [`DTEND:${utc(end)}`] : [])]
}

/** "20261125T063000Z": an instant in the basic form, in UTC. */
function utc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A line of at most 75 octets in UTF-8; what is longer goes on in lines that begin with a space, no character torn. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LINE_OCTETS) {
      text += `${END} `
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
