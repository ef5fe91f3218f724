import { taskCodes } from '../../catalog/tasks'
import { recordOf } from '../../groupFile'
import type { AnyDraft, DraftOf } from '../../records/kinds'
import { exampleGroup, examplePoint } from '../exampleGroup'
import type { EvidenceCode, EvidenceCount } from './evidenceCount'
import { taskEvidence } from './taskEvidence'

/**
 * What is counted at R2 (31 March 2026) of a small group, looked at in summer; R1 stands on 28 February, so
 * that the window is March. Only tests use it.
 */
export function evidenceOf(code: EvidenceCode, ...put: AnyDraft[]): EvidenceCount {
  return evidenceAt('R2', '2026-07-31', code, ...put)
}

/** What is counted at a review point (R1, R2, or R3 of 31 May 2026) on a day. Only tests use it. */
export function evidenceAt(
  pointId: 'R1' | 'R2' | 'R3',
  asOf: string,
  code: EvidenceCode,
  ...put: AnyDraft[]
): EvidenceCount {
  const days = { R1: '2026-02-28', R2: '2026-03-31', R3: '2026-05-31' }
  const points = Object.entries(days).map(([id, day]) => examplePoint(id, day))
  const group = exampleGroup(...put, ...points)
  const point = recordOf(group, 'reviewPoint', pointId)
  const found = taskCodes
    .flatMap((task) => (point ? taskEvidence(group, point, task, asOf) : []))
    .find((one) => one.code === code)
  if (!found) throw new Error(`nothing was counted for ${code}`)
  return found
}

/** "7/10 for": value, whole and voice of a count in one glance. */
export function told({ value, of, voice }: EvidenceCount): string {
  return `${value}/${of} ${voice}`
}

/** The ids of the records that make the value. */
export function ids({ records }: EvidenceCount): string[] {
  return records.map(({ id }) => id)
}

/** What is told where there was nothing to look at: no value, and no voice. */
export const nothing = { value: null, voice: 'neither', records: [], lacking: [] }

/** A problem that a member raised in the middle of March and that is still open. Only tests use it. */
export function exampleProblem(id: string, fields: Partial<DraftOf<'problem'>> = {}): AnyDraft {
  return {
    kind: 'problem',
    record: {
      id,
      raisedDate: '2026-03-15',
      text: 'Beberapa anggota sering terlambat',
      category: 'kehadiran',
      raisedBy: 'anggota',
      severity: 'ringan',
      status: 'terbuka',
      ...fields,
    },
  }
}
