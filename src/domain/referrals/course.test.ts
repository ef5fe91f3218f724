import { describe, expect, it } from 'vitest'
import { applyChange } from '../groupFile'
import type { AnyDraft } from '../records/kinds'
import type { Referral } from '../records/referral'
import { courseOf, isSent, mainMove, movesFrom, type ReferralMove } from './course'
import { exampleReferral, referralGroup } from './exampleReferral'
import { moveNeeds, type ToldStep, withMove } from './withMove'

const stamp = { at: '2026-03-01T08:00:00+07:00', by: 'PS-01' }
const prepared = () => referralGroup(exampleReferral({ number: '001/RJ/X/II/2026' }))

/** The referral after steps taken through the door, one after another. */
function walked(...steps: [ReferralMove, ToldStep][]): Referral {
  let group = prepared()
  for (const [move, told] of steps) {
    const record = withMove(group.records.referral[0] as Referral, move, told)
    const result = applyChange(
      group,
      { put: [{ kind: 'referral', record } as AnyDraft], remove: [] },
      stamp,
    )
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    group = result.group
  }
  return group.records.referral[0] as Referral
}

const send: [ReferralMove, ToldStep] = ['send', { sentDate: '2026-02-02', sentVia: 'pos' }]
const remind: [ReferralMove, ToldStep] = ['remind', { date: '2026-02-09', via: 'telepon' }]
const reply = (status: string, told: ToldStep = {}): [ReferralMove, ToldStep] => [
  'reply',
  { feedbackDate: '2026-02-12', feedbackText: 'Sudah dilayani', status, officer: 'Bidan', ...told },
]

describe('the course of a referral', () => {
  it('goes from its preparation to its end, each step with its day', () => {
    const done = walked(send, remind, reply('selesai', { outcome: 'Sehat' }))
    expect(done).toMatchObject({
      status: 'selesai',
      acceptedDate: '2026-02-12',
      endedDate: '2026-02-12',
      outcome: 'Sehat',
      reply: { officer: 'Bidan', service: null, advice: null },
    })
    expect(courseOf(done).map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'prepared 2026-02-01',
      'sent 2026-02-02',
      'reminded 2026-02-09',
      'accepted 2026-02-12',
      'replied 2026-02-12',
      'ended 2026-02-12',
    ])
    expect(movesFrom(done)).toEqual(['reopen'])
  })
  it('can be refused with a reason, given up, and answered after all', () => {
    const refused = walked(send, reply('ditolak', { endReason: 'Penuh' }))
    expect(refused).toMatchObject({ status: 'ditolak', endReason: 'Penuh', outcome: null })
    expect(refused.acceptedDate ?? null).toBe(null)
    const gone = walked(send, ['giveUp', { endedDate: '2026-02-20', endReason: 'Tiga kali' }])
    expect(movesFrom(gone)).toContain('reply')
    expect(courseOf(gone).at(-1)).toMatchObject({ kind: 'silent', words: 'Tiga kali' })
    const late = walked(
      send,
      ['giveUp', { endedDate: '2026-02-20', endReason: 'Tiga kali' }],
      reply('berjalan'),
    )
    expect(late).toMatchObject({ status: 'berjalan', endedDate: null, endReason: null })
  })
  it('that was answered and runs on is finished with what came of it', () => {
    const running = walked(send, reply('berjalan'))
    expect(movesFrom(running)).toEqual(['finish', 'reply', 'stop'])
    expect(mainMove(running, false)).toBe('finish')
    expect(
      walked(send, reply('berjalan'), ['finish', { endedDate: '2026-02-25', outcome: 'Sehat' }]),
    ).toMatchObject({ status: 'selesai', endedDate: '2026-02-25', outcome: 'Sehat' })
  })
  it('taken back from its end stands where its days say', () => {
    const stop: [ReferralMove, ToldStep] = [
      'stop',
      { endedDate: '2026-02-03', endReason: 'Pindah' },
    ]
    const reopen: [ReferralMove, ToldStep] = ['reopen', {}]
    expect(walked(stop, reopen).status).toBe('disiapkan')
    expect(walked(send, stop, reopen)).toMatchObject({ status: 'dikirim', endReason: null })
    expect(walked(send, reply('selesai'), reopen).status).toBe('berjalan')
  })
})

describe('the one next step', () => {
  it('is sending, then the answer, and asking once it is time', () => {
    expect(mainMove(walked(), false)).toBe('send')
    expect(mainMove(walked(send), false)).toBe('reply')
    expect(mainMove(walked(send), true)).toBe('remind')
    expect(mainMove(walked(send, reply('selesai')), false)).toBe(null)
  })
  it('needs what tells of it; a refusal also why', () => {
    expect(moveNeeds('send')).toEqual(['sentDate', 'sentVia'])
    expect(moveNeeds('reply', { status: 'berjalan' })).not.toContain('endReason')
    expect(moveNeeds('reply', { status: 'ditolak' })).toContain('endReason')
  })
})

it('what was stopped before it was sent never left', () => {
  expect(isSent({ status: 'disiapkan', sentDate: null })).toBe(false)
  expect(isSent({ status: 'dihentikan', sentDate: null })).toBe(false)
  expect(isSent({ status: 'dihentikan', sentDate: '2026-02-02' })).toBe(true)
  expect(isSent({ status: 'selesai', sentDate: null })).toBe(true)
})
