import { expect, test } from 'vitest'
import { processEvaluation } from '../domain/evaluation/processEvaluation'
import {
  exampleGroup,
  exampleMember,
  exampleProgram,
  exampleSession,
} from '../domain/progress/exampleGroup'
import { attendanceVerdict, doseVerdict } from './processPeople'

const meeting = exampleSession(1, '2026-01-05')

test('without a member nothing was recorded, and no share of nobody is told', () => {
  const process = processEvaluation(exampleGroup(...exampleProgram(), meeting))
  expect(attendanceVerdict(process)).toContain('Tidak ada kehadiran yang perlu dicatat')
  expect(attendanceVerdict(process)).not.toContain('sudah dicatat')
  expect(doseVerdict(process)).toContain(
    'Pada pertemuan ke-1 belum ada anggota yang pernah diterima, jadi bagian yang masih menjadi anggota tidak dapat dihitung.',
  )
})

test('a mark not made is missing, and the one member still belongs', () => {
  const process = processEvaluation(
    exampleGroup(...exampleProgram(), exampleMember('A-01'), meeting),
  )
  expect(attendanceVerdict(process)).toContain('1 kehadiran belum dicatat')
  expect(doseVerdict(process)).toContain(
    'masih menjadi anggota: 100,0% (1 dari 1) yang pernah diterima.',
  )
})
