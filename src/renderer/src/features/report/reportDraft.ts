import type { Day, Period } from '../../../../domain/day'
import { type GroupFile, withoutStamps } from '../../../../domain/groupFile'
import type { DraftOf } from '../../../../domain/records/kinds'
import { reportRecordOf } from '../../../../domain/report/reportDocument'
import { formatPeriod } from '../../../../texts/formats'

/** The record of the report of exactly this period, or a draft of one. */
export function reportDraft(group: GroupFile, period: Period, today: Day): DraftOf<'report'> {
  const made = reportRecordOf({ group, period })
  if (made) return withoutStamps<'report'>(made)
  const { from, to } = period
  return {
    id: `LPK-${from}-${to}`,
    kind: 'laporanPerkembanganKelompok',
    date: today,
    period: formatPeriod(from, to),
    from,
    to,
    classification: 'R',
    identity: 'kode',
    status: 'draf',
  }
}
