import type { ReportIdentity } from '../../../../domain/report/reportIdentity'
import {
  capitalised,
  EMPTY,
  formatList,
  formatPeriod,
  formatText,
  NO_RECORD,
} from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { chapterTitles } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'

type IdentityChapterProps = { identity: ReportIdentity | null }

/** I. Who the group is; its people only as numbers. */
export function IdentityChapter({ identity }: IdentityChapterProps) {
  return (
    <Chapter title={chapterTitles.identity}>
      <IdentityFacts identity={identity} />
    </Chapter>
  )
}

/** Who the group is, fact by fact. */
export function IdentityFacts({ identity }: IdentityChapterProps) {
  if (!identity) return <p>Data program kelompok belum diisi.</p>
  return (
    <FactList
      facts={[
        ['Nama dan kode', `${identity.name} (${identity.code})`],
        ['Jenis', kindText(identity)],
        ['Sasaran', identity.targets.length > 0 ? identity.targets.join('; ') : NO_RECORD],
        ['Anggota', membersText(identity.members)],
        ['Petugas', staffText(identity)],
        ['Supervisor', formatText(identity.supervisor)],
        ['Tempat', formatText(identity.place)],
        ['Jadwal', scheduleText(identity)],
        ['Masa program', formatPeriod(identity.startDate, identity.endDate)],
        [
          'Tahap saat ini',
          identity.phase ? capitalised(listTexts.phase[identity.phase]) : NO_RECORD,
        ],
      ]}
    />
  )
}

/** II. The legal bases, numbered. */
export function BasesChapter({ bases }: { bases: readonly string[] }) {
  return (
    <Chapter title={chapterTitles.bases}>
      <BasesList bases={bases} />
    </Chapter>
  )
}

/** The legal bases, or that none was written. */
export function BasesList({ bases }: { bases: readonly string[] }) {
  if (bases.length === 0) return <p>Dasar pelaksanaan belum dicatat.</p>
  return (
    <ol>
      {bases.map((basis) => (
        <li key={basis}>{basis}</li>
      ))}
    </ol>
  )
}

function kindText({ groupType, subtypes, openness }: ReportIdentity): string {
  const kinds = subtypes.map((subtype) => listTexts.subtype[subtype])
  const detail = kinds.length > 0 ? ` (${formatList(kinds)})` : ''
  return `${capitalised(listTexts.groupType[groupType])}${detail}, ${listTexts.openness[openness]}`
}

function membersText(members: ReportIdentity['members']): string {
  const { now, admitted, male, female, youngest, oldest } = members
  if (admitted === 0) return NO_RECORD
  const ages =
    youngest === null
      ? ''
      : `; umur ${youngest === oldest ? youngest : `${youngest}-${oldest}`} tahun pada awal program`
  const left = admitted > now ? `; ${admitted - now} dari ${admitted} tidak lagi mengikuti` : ''
  return `${now} orang (${male} laki-laki, ${female} perempuan)${ages}${left}`
}

function staffText({ leadWorker, coWorkers }: ReportIdentity): string {
  const lead = leadWorker ? `${leadWorker} (penanggung jawab)` : EMPTY
  return coWorkers.length > 0 ? `${lead}; ${coWorkers.join('; ')} (pendamping)` : lead
}

function scheduleText(identity: ReportIdentity): string {
  const { frequency, weekday, startTime, endTime, plannedSessions } = identity
  const times = [startTime, endTime].filter(Boolean).map((time) => time?.replace(':', '.'))
  return [
    frequency ? capitalised(listTexts.frequency[frequency]) : null,
    weekday ? `hari ${weekday}` : null,
    times.length > 0 ? `pukul ${times.join('-')}` : null,
    `${plannedSessions} pertemuan direncanakan`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
