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
        {
          title: null,
          parts: [
            { label: text.overview, path: path(''), isExact: true },
            { label: text.agenda, path: path('/agenda') },
          ],
        },
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
        {
          title: text.meetings,
          parts: [
            { label: text.meetingList, path: path('/pertemuan') },
            { label: text.decisions, path: path('/keputusan') },
            { label: text.problems, path: path('/persoalan') },
            { label: text.organisation, path: path('/organisasi') },
            { label: text.sociometry, path: path('/sosiometri') },
            { label: text.incidents, path: path('/kejadian') },
          ],
        },
        {
          title: text.community,
          parts: [
            { label: text.resources, path: path('/sumber') },
            { label: text.needs, path: path('/kebutuhan') },
            { label: text.referrals, path: path('/rujukan') },
            { label: text.gaps, path: path('/kesenjangan') },
            { label: text.ecomap, path: path('/ekopeta') },
          ],
        },
        {
          title: text.review,
          parts: [
            { label: text.goals, path: path('/tujuan') },
            { label: text.tasks, path: path('/tugas') },
            { label: text.principles, path: path('/prinsip') },
            { label: text.reviews, path: path('/telaah') },
          ],
        },
        {
          title: text.evaluation,
          parts: [
            { label: text.instruments, path: path('/alat-ukur') },
            { label: text.process, path: path('/proses') },
            { label: text.outcome, path: path('/hasil') },
            { label: text.series, path: path('/seri') },
            { label: text.evaluations, path: path('/evaluasi') },
          ],
        },
        { title: text.print, parts: [{ label: text.report, path: path('/laporan') }] },
      ]}
    />
  )
}
