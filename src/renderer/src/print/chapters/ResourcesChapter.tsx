import type { ReportResources } from '../../../../domain/report/reportResources'
import { formatCount, formatList, formatShortDay, formatText } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { chapterTitles } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

type ResourcesChapterProps = { resources: ReportResources }

/** VIII. Needs, uses and referrals; what concerns one member only as a count. */
export function ResourcesChapter({ resources }: ResourcesChapterProps) {
  return (
    <Chapter title={chapterTitles.resources}>
      <ResourcesPart resources={resources} />
    </Chapter>
  )
}

/** Needs, uses and referrals in sentences, those of the group in tables. */
export function ResourcesPart({ resources }: ResourcesChapterProps) {
  return (
    <>
      <p>
        {knownText(resources)} {needText(resources)} {useText(resources)} {referralText(resources)}
      </p>
      {resources.groupNeeds.length > 0 && (
        <ReportTable
          caption="Kebutuhan kelompok akan sumber (prioritas 3 = paling mendesak)"
          columns={[
            { title: 'Kebutuhan', width: 56 },
            { title: 'Prioritas', width: 16, align: 'centre' },
            { title: 'Keadaan', width: 28 },
          ]}
          rows={resources.groupNeeds.map(({ need, priority, status }) => ({
            key: need,
            cells: [need, priority, listTexts.needStatus[status]],
          }))}
        />
      )}
      {resources.groupUses.length > 0 && (
        <ReportTable
          caption="Pemanfaatan sumber oleh kelompok atau beberapa anggota bersama"
          columns={[
            { title: 'Tanggal', width: 15 },
            { title: 'Sumber', width: 29 },
            { title: 'Bentuk', width: 13 },
            { title: 'Prakarsa', width: 13 },
            { title: 'Hasil', width: 30 },
          ]}
          rows={resources.groupUses.map((use, index) => ({
            key: `${use.date} ${index}`,
            cells: [
              formatShortDay(use.date),
              formatText(use.resource),
              listTexts.useKind[use.kind],
              listTexts.initiator[use.initiatedBy],
              formatText(use.outcome),
            ],
          }))}
        />
      )}
    </>
  )
}

function knownText({ known, verified }: ReportResources): string {
  return known === 0
    ? 'Sumber masyarakat belum dicatat.'
    : `Kelompok mengenal ${known} sumber; ${formatCount(verified, known)} diperiksa dalam 180 hari terakhir.`
}

function needText({ needs, needsMet, memberNeeds }: ReportResources): string {
  if (needs === 0) return 'Kebutuhan akan sumber belum dicatat.'
  const states = memberNeeds.map(({ key, count }) => `${listTexts.needStatus[key]} ${count}`)
  const members = states.length > 0 ? ` Kebutuhan anggota: ${formatList(states)}.` : ''
  return `Dari ${needs} kebutuhan yang dicatat, ${needsMet} terpenuhi.${members}`
}

function useText({ uses, usesByMembersOrGroup, memberUses }: ReportResources): string {
  if (uses === 0) return 'Tidak ada pemanfaatan sumber pada periode ini.'
  const kinds = memberUses.map(({ key, count }) => `${listTexts.useKind[key]} ${count}`)
  const single =
    kinds.length > 0 ? ` Di antaranya pemanfaatan perorangan: ${formatList(kinds)}.` : ''
  return `Sumber dimanfaatkan ${uses} kali, ${usesByMembersOrGroup} atas prakarsa anggota atau kelompok.${single}`
}

function referralText({ referrals, referralsWaiting }: ReportResources): string {
  const { made, answered, waiting, stopped } = referrals
  const all =
    made === 0
      ? 'Tidak ada rujukan yang dibuat pada periode ini.'
      : `Rujukan dibuat ${made}: dibalas ${answered}, tertunda ${waiting}, dihentikan atau ditolak ${stopped}.`
  const older = referralsWaiting - waiting
  return older > 0
    ? `${all} Dari periode sebelumnya, ${older} rujukan masih menunggu balasan.`
    : all
}
