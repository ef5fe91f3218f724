import {
  knownPeriod,
  type PlanContext,
  type PlanFactor,
  type PlanFormation,
} from '../../../../domain/report/programPlanFormation'
import { EMPTY, formatPeriod } from '../../../../texts/formats'
import { NOT_FILLED, planTitles } from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { ReportTable } from '../ReportTable'
import { NotFilled } from './Lines'

type FormationChapterProps = { formation: PlanFormation }

/** V. How the group is formed on purpose: contact before it, structure, surroundings, and what helps or hinders. */
export function FormationChapter({ formation }: FormationChapterProps) {
  return (
    <Chapter title={planTitles.formation}>
      <h3>Kontak prakelompok</h3>
      {formation.contact ? <ContactFacts contact={formation.contact} /> : <NotFilled />}
      <h3>Susunan kelompok</h3>
      <FactList facts={structureFacts(formation.structure)} />
      <h3>Faktor yang memengaruhi situasi kelompok</h3>
      {formation.factors.length === 0 ? <NotFilled /> : <FactorTable factors={formation.factors} />}
      <h3>Konteks lembaga dan konteks sosial</h3>
      <ReportTable
        caption="Dukungan dan kendala di sekitar kelompok"
        columns={[
          { title: 'Konteks', width: 16 },
          { title: 'Dukungan', width: 42 },
          { title: 'Kendala', width: 42 },
        ]}
        rows={[contextCells('Lembaga', formation.agency), contextCells('Sosial', formation.social)]}
      />
    </Chapter>
  )
}

function ContactFacts({ contact }: { contact: NonNullable<PlanFormation['contact']> }) {
  const { method, from, to, contacted, guardiansMet } = contact
  const period = knownPeriod(from, to)
  const people = (count: number | null) => (count === null ? NOT_FILLED : `${count} orang`)
  return (
    <FactList
      facts={[
        ['Cara', method ?? NOT_FILLED],
        ['Waktu', period ? formatPeriod(period.from, period.to) : NOT_FILLED],
        ['Calon ditemui', people(contacted)],
        ['Wali ditemui', people(guardiansMet)],
      ]}
    />
  )
}

function structureFacts({ openness, workers, room, isRoomPrivate }: PlanFormation['structure']) {
  const privacy = isRoomPrivate ? 'terjaga' : 'belum terjaga'
  return [
    ['Keterbukaan', openness ?? NOT_FILLED],
    ['Petugas', workers ?? NOT_FILLED],
    ['Ruang', room ?? NOT_FILLED],
    ['Kerahasiaan', isRoomPrivate === null ? NOT_FILLED : privacy],
  ] as const
}

function FactorTable({ factors }: { factors: readonly PlanFactor[] }) {
  return (
    <ReportTable
      caption="Faktor pendukung dan penghambat, dengan penanganannya"
      columns={[
        { title: 'Faktor', width: 40 },
        { title: 'Arah', width: 18 },
        { title: 'Penanganan', width: 42 },
      ]}
      rows={factors.map(({ factor, direction, mitigation }) => ({
        key: factor,
        cells: [factor, direction, mitigation ?? (direction === 'mendukung' ? EMPTY : NOT_FILLED)],
      }))}
    />
  )
}

function contextCells(name: string, context: PlanContext | null) {
  return {
    key: name,
    cells: [name, context?.support ?? NOT_FILLED, context?.constraint ?? NOT_FILLED],
  }
}
