import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importGroup } from '../exchange/importGroup'
import { applyChange, type GroupFile, withoutStamps } from '../groupFile'
import type { DraftOf } from '../records/kinds'
import { printedReport, type ReportWish } from './printedReport'

const asOf = '2026-11-22'
const stamp = { at: `${asOf}T12:00:00+07:00`, by: 'PS-01' }
const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../resources/contoh/langkah-baru.json'), 'utf8'),
)
const SAID = 'Perkataankhusus'
const wishes: ReportWish[] = [
  { kind: 'rp' },
  { kind: 'lpk', from: '2026-08-01', to: '2026-11-22' },
  { kind: 'lpk', from: '2026-08-01', to: '2026-10-03' },
  { kind: 'tujuan' },
  { kind: 'la' },
  { kind: 'rj', referralId: 'RJ-03' },
  { kind: 'pk', memberCodes: [], version: null },
]

function imported(): GroupFile {
  const result = importGroup(sample, { groupId: 'G-01', stamp, asOf })
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

/** The sample, with everything that its incidents tell but day and kind said otherwise, and of another member. */
function retold(group: GroupFile): GroupFile {
  const put = group.records.incident.map((stored) => {
    const { id, date, kind, sessionId } = withoutStamps<'incident'>(stored)
    const record: DraftOf<'incident'> = {
      id,
      date,
      kind,
      sessionId: sessionId ?? null,
      severity: 'berat',
      memberCodes: ['A-05'],
      memberRoles: { 'A-05': SAID },
      summary: SAID,
      confidentialityBroken: true,
      basis: SAID,
      memberToldBefore: false,
      memberNotToldReason: SAID,
      immediateAction: SAID,
      disclosedTo: [{ who: SAID, date, minimum: SAID }],
      informed: [{ who: SAID, date, minutesAfter: 5, role: 'lainnya' }],
      followUp: SAID,
      status: 'terbuka',
    }
    return { kind: 'incident' as const, record }
  })
  const result = applyChange(group, { put, remove: [] }, stamp, 'pastElsewhere')
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.group
}

test('no document of the group shows more of an incident than its kind and how many there were', () => {
  const told = imported()
  const otherwise = retold(told)
  for (const wish of wishes) {
    const document = printedReport(otherwise, wish, asOf)
    expect(JSON.stringify(document)).not.toContain(SAID)
    expect(document).toEqual(printedReport(told, wish, asOf))
  }
  expect(printedReport(otherwise, wishes[1] as ReportWish, asOf)).toMatchObject({
    tasks: { incidents: expect.arrayContaining([{ kind: 'kegagalanPelindunganData', count: 1 }]) },
  })
})
