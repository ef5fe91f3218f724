import { readFileSync, writeFileSync } from 'node:fs'
import { SAMPLE } from './app'

/** The sample as if its last meeting lay ahead. */
export function withComingMeeting(path: string): string {
  const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  sample.program.endDate = '2026-12-31'
  sample.program.followUpDate = '2027-01-30'
  sample.program.plannedSessions = 13
  sample.program.status = 'akhir'
  sample.sessions.push({
    id: 'P-13',
    number: 13,
    date: '2026-11-28',
    status: 'direncanakan',
    stage: 'akhir',
  })
  writeFileSync(path, JSON.stringify(sample))
  return path
}
