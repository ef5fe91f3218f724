import { describe, expect, test } from 'vitest'
import { evidenceOf, exampleProblem, ids, nothing, told } from './exampleEvidence'

const resolved = (id: string, raisedDate: string, resolvedDate: string) =>
  exampleProblem(id, { raisedDate, resolvedDate, status: 'selesai' })

describe('problems raised by members', () => {
  test('are 2 of the 3 of the window', () => {
    const count = evidenceOf(
      'problemsByMembers',
      exampleProblem('MS-01', { raisedDate: '2026-02-28', raisedBy: 'pekerjaSosial' }),
      exampleProblem('MS-02'),
      exampleProblem('MS-03'),
      exampleProblem('MS-04', { raisedBy: 'pekerjaSosial' }),
      exampleProblem('MS-05', { raisedDate: '2026-04-01', raisedBy: 'pekerjaSosial' }),
    )
    expect([told(count), count.lacking]).toEqual(['2/3 for', ['MS-04']])
  })

  test('cannot be told where nothing was raised', () => {
    expect(evidenceOf('problemsByMembers')).toMatchObject(nothing)
  })
})

describe('days to resolve', () => {
  test('are the median of what was settled in the window: 7, 14 and 40 make 14', () => {
    const count = evidenceOf(
      'daysToResolve',
      resolved('MS-01', '2026-03-01', '2026-03-08'),
      resolved('MS-02', '2026-03-01', '2026-03-15'),
      resolved('MS-03', '2026-02-01', '2026-03-13'),
      resolved('MS-04', '2026-02-01', '2026-02-02'),
      resolved('MS-05', '2026-03-01', '2026-04-01'),
    )
    expect([told(count), ids(count)]).toEqual(['14/3 for', ['MS-01', 'MS-03', 'MS-02']])
  })

  test('above 21 speak against', () => {
    expect(told(evidenceOf('daysToResolve', resolved('MS-01', '2026-03-01', '2026-03-23')))).toBe(
      '22/1 against',
    )
  })

  test('cannot be told while nothing is settled', () => {
    expect(evidenceOf('daysToResolve', exampleProblem('MS-01'))).toMatchObject(nothing)
  })
})

describe('problems open for long', () => {
  test('are those of more than 21 days among the open ones: 22 days are, 21 are not', () => {
    const count = evidenceOf(
      'problemsOpenLong',
      exampleProblem('MS-01', { raisedDate: '2026-03-09' }),
      exampleProblem('MS-02', { raisedDate: '2026-03-10' }),
      resolved('MS-03', '2026-03-01', '2026-03-31'),
    )
    expect([told(count), ids(count)]).toEqual(['1/2 against', ['MS-01']])
  })

  test('settled only after the window was open in it', () => {
    expect(
      told(evidenceOf('problemsOpenLong', resolved('MS-01', '2026-02-01', '2026-04-01'))),
    ).toBe('1/1 against')
  })

  test('are none where all open ones are young', () => {
    expect(told(evidenceOf('problemsOpenLong', exampleProblem('MS-01')))).toBe('0/1 for')
  })

  test('cannot be told where none is open', () => {
    const done = resolved('MS-01', '2026-03-01', '2026-03-08')
    expect(evidenceOf('problemsOpenLong', done)).toMatchObject(nothing)
  })
})

describe('what was agreed on problems', () => {
  test('has a solution and somebody who answers for it: 1 of 4 raised in the window or open in it', () => {
    const whole = { agreedSolution: 'Pemandu bergilir', owner: 'kelompok' }
    const count = evidenceOf(
      'problemsAgreed',
      exampleProblem('MS-01', whole),
      exampleProblem('MS-02', { ...whole, owner: null }),
      exampleProblem('MS-03', { ...whole, agreedSolution: '' }),
      exampleProblem('MS-04', { raisedDate: '2026-02-01' }),
      resolved('MS-05', '2026-02-01', '2026-02-28'),
    )
    expect([told(count), count.lacking]).toEqual(['1/4 against', ['MS-04', 'MS-02', 'MS-03']])
  })

  test('cannot be told without a problem', () => {
    expect(evidenceOf('problemsAgreed')).toMatchObject(nothing)
  })
})

describe('problems opened again', () => {
  test('speak against, whether they are settled by now or not: 2 of 3', () => {
    const count = evidenceOf(
      'problemsReopened',
      exampleProblem('MS-01', { status: 'dibukaKembali' }),
      exampleProblem('MS-02', { status: 'selesai', resolvedDate: '2026-03-20', reopened: true }),
      exampleProblem('MS-03'),
    )
    expect([told(count), ids(count)]).toEqual(['2/3 against', ['MS-01', 'MS-02']])
  })

  test('are none where every solution held', () => {
    expect(told(evidenceOf('problemsReopened', exampleProblem('MS-01')))).toBe('0/1 for')
  })

  test('cannot be told without a problem', () => {
    expect(evidenceOf('problemsReopened')).toMatchObject(nothing)
  })
})
