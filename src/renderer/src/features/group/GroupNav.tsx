import { useParams } from '@tanstack/react-router'
import { groupText } from '../../../../texts/group'
import { PartNav } from '../../frame/PartNav'

const text = groupText.nav

/** The parts of a group, in the order in which a program comes to life. */
export function GroupNav() {
  const { groupId } = useParams({ from: '/kelompok/$groupId' })
  const path = (part: string) => `/kelompok/${groupId}${part}`
  return (
    <PartNav
      label={text.label}
      groups={[
        { title: null, parts: [{ label: text.overview, path: path(''), isExact: true }] },
        {
          title: text.planning,
          parts: [
            { label: text.design, path: path('/rancangan') },
            { label: text.members, path: path('/anggota') },
            { label: text.consents, path: path('/persetujuan') },
            { label: text.contract, path: path('/kontrak') },
            { label: text.phases, path: path('/tahap') },
          ],
        },
        { title: text.meetings, parts: [{ label: text.sociometry, path: path('/sosiometri') }] },
        {
          title: text.review,
          parts: [
            { label: text.goals, path: path('/tujuan') },
            { label: text.tasks, path: path('/tugas') },
            { label: text.principles, path: path('/prinsip') },
            { label: text.reviews, path: path('/telaah') },
          ],
        },
        { title: text.print, parts: [{ label: text.report, path: path('/laporan') }] },
      ]}
    />
  )
}
