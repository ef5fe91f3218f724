import type { GoalRow, ReportGoals } from '../../../../domain/report/reportGoals'
import { formatCount, formatNumber, formatSigned, NO_RECORD } from '../../../../texts/formats'
import { chapterTitles } from '../../../../texts/report'
import { GoalLadder } from '../../ui/charts/GoalLadder'
import { AmendmentTable } from '../AmendmentTable'
import { Chapter } from '../Chapter'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'

type GoalsChapterProps = { goals: ReportGoals }

/** V. The goals of the group on their own scales, and the score with its reading aid. */
export function GoalsChapter({ goals }: GoalsChapterProps) {
  if (goals.rows.length === 0)
    return (
      <Chapter title={chapterTitles.goals}>
        <p>Tujuan kelompok belum dirumuskan.</p>
      </Chapter>
    )
  return (
    <Chapter title={chapterTitles.goals}>
      <ReportTable
        caption="Tujuan kelompok: jenjang awal (lingkaran terbuka) dan kini (titik), -2 s.d. +2, 0 = sesuai harapan"
        columns={[
          { title: 'Tujuan', width: 35 },
          { title: 'Awal', width: 8, align: 'centre' },
          { title: 'Lalu', width: 8, align: 'centre' },
          { title: 'Kini', width: 8, align: 'centre' },
          { title: 'Tangga', width: 17 },
          { title: 'Keadaan kini dan buktinya', width: 24 },
        ]}
        rows={goals.rows.map((goal) => ({ key: goal.id, cells: goalCells(goal) }))}
      />
      <LongTexts
        texts={goals.rows.flatMap((goal) => [
          { title: `Tujuan ${goal.id}`, text: wordsText(goal) },
          { title: `Keadaan kini ${goal.id}`, text: standingText(goal) },
        ])}
      />
      <p>{scoreText(goals)}</p>
      <AmendmentTable
        rows={goals.rows.flatMap(({ id, amendments }) =>
          amendments.map((amendment) => ({ id, amendment })),
        )}
      />
    </Chapter>
  )
}

function goalCells(goal: GoalRow) {
  return [
    inCell(wordsText(goal)),
    levelText(goal.baseline),
    levelText(goal.previous),
    levelText(goal.now),
    <GoalLadder key="ladder" label={goal.id} baseline={goal.baseline} now={goal.now} />,
    inCell(standingText(goal)),
  ]
}

/** What the goal says, what it is tied to, and whether it is still pursued. */
function wordsText(goal: GoalRow): string {
  const { id, text, weight, servesPurpose, servedBy } = goal
  return [
    `${id}. ${text} (bobot ${weight})`,
    servesPurpose ? `mendukung ${servesPurpose}` : 'belum terhubung dengan tujuan lembaga',
    servedBy.length > 0 ? `didukung ${servedBy.join(', ')}` : null,
    stoppedText(goal),
  ]
    .filter((part) => part !== null)
    .join('; ')
}

function stoppedText({ status, statusReason }: GoalRow): string | null {
  if (status !== 'dihentikan' && status !== 'diganti') return null
  return `${status}, tidak masuk skor; alasan: ${statusReason ?? NO_RECORD}`
}

function standingText({ now, levelText, evidence }: GoalRow): string {
  if (now === null) return 'belum dinilai'
  return [levelText ?? 'skala belum diuraikan', evidence ? `Bukti: ${evidence}` : null]
    .filter((part) => part !== null)
    .join('. ')
}

function levelText(level: number | null): string {
  return level === null ? NO_RECORD : formatSigned(level)
}

function scoreText(goals: ReportGoals): string {
  const { tBaseline, tNow, rated, pursued } = goals
  if (tNow === null) return 'Skor T tidak dapat dihitung karena belum ada tujuan yang dinilai.'
  const before = [
    tBaseline === null ? null : `awal ${formatNumber(tBaseline, 1)}`,
    previousText(goals),
  ].filter((part) => part !== null)
  const compared = before.length > 0 ? ` (${before.join('; ')})` : ''
  return `Skor T kelompok ${formatNumber(tNow, 1)}${compared}; ${formatCount(rated, pursued)} tujuan dinilai. Cara membaca: 50 = sesuai harapan, di atas 50 = melampaui harapan. Jenjang bersifat ordinal, skor tertinggi bergantung pada banyaknya tujuan, dan tidak ada kelompok pembanding, sehingga perubahan tidak dapat dipastikan sebagai akibat program.`
}

/** A score over fewer goals is no former value of this one. */
function previousText({ tPrevious, ratedPrevious, rated }: ReportGoals): string | null {
  if (tPrevious !== null) return `periode lalu ${formatNumber(tPrevious, 1)}`
  return ratedPrevious === 0
    ? null
    : `periode lalu tidak dibandingkan, baru ${formatCount(ratedPrevious, rated)} tujuan itu dinilai`
}
