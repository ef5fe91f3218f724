import type { MemberRow } from '../../../../domain/report/reportMembers'
import { EMPTY, formatShare, formatSigned } from '../../../../texts/formats'
import { chapterTitles, memberLine } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

type MembersChapterProps = { members: readonly MemberRow[] }

/** X. The members in brief: code, attendance, level of own goals, one neutral line. */
export function MembersChapter({ members }: MembersChapterProps) {
  return (
    <Chapter title={chapterTitles.members}>
      {members.length === 0 ? (
        <p>Belum ada anggota yang dicatat pada periode ini.</p>
      ) : (
        <ReportTable
          caption="Kehadiran pada periode ini dan jenjang tujuan pribadi (-2 s.d. +2, 0 = sesuai harapan)"
          columns={[
            { title: 'Kode', width: 11 },
            { title: 'Kehadiran', width: 25, align: 'centre' },
            { title: 'Tujuan awal ke kini', width: 20, align: 'centre' },
            { title: 'Keterangan', width: 44 },
          ]}
          rows={members.map((member) => ({
            key: member.code,
            cells: [
              member.code,
              member.recorded === 0 ? EMPTY : formatShare(member.present, member.recorded),
              goalText(member),
              memberLine(member.course, member.leftOn),
            ],
          }))}
        />
      )}
    </Chapter>
  )
}

function goalText({ goals }: MemberRow): string {
  if (goals.length === 0) return EMPTY
  const level = (value: number | null) => (value === null ? EMPTY : formatSigned(value))
  return goals.map(({ baseline, now }) => `${level(baseline)} ke ${level(now)}`).join('; ')
}
