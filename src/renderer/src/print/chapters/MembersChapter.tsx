import type { MemberRow } from '../../../../domain/report/reportMembers'
import {
  EMPTY,
  formatCount,
  formatNumber,
  formatShare,
  formatSigned,
} from '../../../../texts/formats'
import { chapterTitles, memberLine } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'

type MembersChapterProps = { members: readonly MemberRow[] }

/** X. The members in brief: code, attendance, level of own goals, one neutral line. */
export function MembersChapter({ members }: MembersChapterProps) {
  return (
    <Chapter title={chapterTitles.members}>
      <MembersPart members={members} />
    </Chapter>
  )
}

/** Each member by code in a table. */
export function MembersPart({ members }: MembersChapterProps) {
  return (
    <>
      {members.length === 0 ? (
        <p>Belum ada anggota yang dicatat pada periode ini.</p>
      ) : (
        <ReportTable
          caption="Kehadiran pada periode ini dan jenjang tujuan pribadi (-2 s.d. +2, 0 = sesuai harapan)"
          columns={[
            { title: 'Kode', width: 9 },
            { title: 'Kehadiran', width: 18, align: 'centre' },
            { title: 'Tujuan: awal ke kini', width: 34 },
            { title: 'Skor T (dinilai)', width: 16, align: 'centre' },
            { title: 'Keterangan', width: 23 },
          ]}
          rows={members.map((member) => ({
            key: member.code,
            cells: [
              member.code,
              member.recorded === 0 ? EMPTY : formatShare(member.present, member.recorded),
              inCell(goalText(member)),
              scoreText(member),
              memberLine(member.course, member.leftOn),
            ],
          }))}
        />
      )}
      <LongTexts
        texts={members.map((member) => ({
          title: `Tujuan ${member.code}`,
          text: goalText(member),
        }))}
      />
      {members.some(({ t }) => t !== null) && (
        <p className="note">
          Skor T 50 = sesuai harapan; dalam kurung, tujuan yang dinilai dari semua tujuan anggota
          itu. Skor tertinggi bergantung pada banyaknya tujuan, jadi skor anggota dengan jumlah
          tujuan berbeda tidak untuk dibandingkan.
        </p>
      )}
    </>
  )
}

function goalText({ goals }: MemberRow): string {
  if (goals.length === 0) return EMPTY
  const level = (value: number | null) => (value === null ? EMPTY : formatSigned(value))
  return goals
    .map(({ id, baseline, now }) => `${id}: ${level(baseline)} ke ${level(now)}`)
    .join('; ')
}

/** A score is told with its goals: one over another number of goals is no match for it. */
function scoreText({ t, rated, goals }: MemberRow): string {
  return t === null ? EMPTY : `${formatNumber(t, 1)} (${formatCount(rated, goals.length)})`
}
