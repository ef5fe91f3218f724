import { readFileSync, writeFileSync } from 'node:fs'
import { SAMPLE } from './app'

type Consent = { memberCode: string; purpose: string; status: string }
type Sample = {
  consents: Consent[]
  program: Record<string, unknown>
  resourceNeeds: Record<string, unknown>[]
}

export const REFERRAL_NAME = 'Kelompok Rujukan Rekaan'

/** The sample as an exchange file in which A-09 needs somebody to talk to, and refuses to share data for referrals. */
export function writeReferralGroup(path: string): void {
  const sample: Sample = JSON.parse(readFileSync(SAMPLE, 'utf8'))
  Object.assign(sample.program, { name: REFERRAL_NAME, code: 'KRR-01' })
  for (const consent of sample.consents)
    if (consent.memberCode === 'A-09' && consent.purpose === 'berbagiRujukan')
      consent.status = 'menolak'
  sample.resourceNeeds.push({
    id: 'KS-10',
    scope: 'anggota',
    memberCodes: ['A-09'],
    need: 'Teman bicara di luar kelompok',
    category: 'konselingKeluarga',
    priority: 3,
    status: 'belum',
    raisedDate: '2026-09-26',
  })
  writeFileSync(path, JSON.stringify(sample))
}
