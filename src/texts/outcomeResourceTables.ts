import type { OutcomeEvaluation } from '../domain/evaluation/outcomeEvaluation'
import { formatCount } from './formats'
import { centred, type OutcomeTable } from './outcomeTables'

/** Needs by how urgent they are, and how they stand. */
export function needTable({ needs }: OutcomeEvaluation): OutcomeTable {
  return {
    caption: `Kebutuhan menurut prioritas (3 = paling mendesak; n = ${needs.total})`,
    columns: [
      { title: 'Prioritas', width: 20 },
      centred('Semua', 16),
      centred('Terpenuhi', 16),
      centred('Sebagian', 16),
      centred('Belum', 16),
      centred('Dihentikan', 16),
    ],
    rows: needs.byPriority.map(({ priority, ...counts }) => ({
      key: String(priority),
      cells: [
        `Prioritas ${priority}`,
        ...[counts.total, counts.met, counts.partly, counts.open, counts.stopped].map(String),
      ],
    })),
  }
}

/** What came of the referrals; each stands in one row only but the answered ones, which are told beside. */
export function referralTable({ referrals }: OutcomeEvaluation): OutcomeTable {
  const row = (name: string, count: number, part: number) => ({
    key: name,
    cells: [name, formatCount(count, part)],
  })
  return {
    caption: `Rujukan (n = ${referrals.total})`,
    columns: [{ title: 'Keadaan', width: 70 }, centred('Banyaknya', 30)],
    rows: [
      row('Dijawab oleh penerima', referrals.answered, referrals.total),
      row('Ditutup: selesai', referrals.finished, referrals.total),
      row('Ditutup: ditolak', referrals.refused, referrals.total),
      row('Ditutup: dihentikan', referrals.stopped, referrals.total),
      row('Masih terbuka', referrals.open, referrals.total),
      row('Di antaranya tanpa kabar', referrals.noNews, referrals.open),
    ],
  }
}
