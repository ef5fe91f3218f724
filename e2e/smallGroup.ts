import { readFileSync, writeFileSync } from 'node:fs'
import { writeRunningGroup } from './agendaGroup'

export const SMALL_NAME = 'Panitia Kecil'
export const SMALL_CODE = 'PAN-01'

type Member = Record<string, unknown> & { code: string }

/** An exchange file of a task group of three, of whom nothing is known but that they came in November 2026. */
export function writeSmallGroup(path: string): void {
  writeRunningGroup(path)
  const value = JSON.parse(readFileSync(path, 'utf8'))
  const members: Member[] = value.members.slice(0, 3)
  const codes = members.map(({ code }) => code)
  const isOfThem = ({ memberCode }: { memberCode?: string }) => codes.includes(memberCode ?? '')
  value.program = { ...value.program, code: SMALL_CODE, name: SMALL_NAME, groupType: 'tugas' }
  value.members = members.map((member) => ({
    ...member,
    joinDate: '2026-11-14',
    exitDate: null,
    exitReason: null,
    status: 'aktif',
  }))
  value.consents = value.consents.filter(isOfThem)
  value.decisions = []
  delete value.contract
  writeFileSync(path, JSON.stringify(value))
}
