import type { ProgramPlan } from '../../../../domain/report/programPlan'
import { EMPTY } from '../../../../texts/formats'
import {
  planTitles,
  resourceCategoryTexts,
  systemKindTexts,
  workerPartTexts,
  workerPosition,
} from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'
import { NotFilled, Written } from './Lines'

/** VIII. People, rooms and tools, and the help systems of the community. */
export function MeansChapter({ plan }: { plan: ProgramPlan }) {
  return (
    <Chapter title={planTitles.means}>
      <h3>Petugas</h3>
      {plan.workers.length === 0 ? <NotFilled /> : <WorkerTable workers={plan.workers} />}
      <h3>Sarana</h3>
      <Written text={plan.facilities} />
      <h3>Sumber masyarakat</h3>
      {plan.resources.length === 0 ? <NotFilled /> : <ResourceTable resources={plan.resources} />}
    </Chapter>
  )
}

/** Who works on the program, and as what. */
export function WorkerTable({ workers }: Pick<ProgramPlan, 'workers'>) {
  return (
    <ReportTable
      caption="Petugas program"
      columns={[
        { title: 'Nama', width: 42 },
        { title: 'Jabatan', width: 34 },
        { title: 'Peran', width: 24 },
      ]}
      rows={workers.map((worker) => ({
        key: `${worker.part} ${worker.name}`,
        cells: [worker.name, workerPosition(worker), workerPartTexts[worker.part]],
      }))}
    />
  )
}

function ResourceTable({ resources }: Pick<ProgramPlan, 'resources'>) {
  return (
    <ReportTable
      caption="Sumber yang dapat diandalkan"
      columns={[
        { title: 'Nama', width: 32 },
        { title: 'Bidang', width: 19 },
        { title: 'Sistem', width: 19 },
        { title: 'Layanan', width: 30 },
      ]}
      rows={resources.map(({ name, category, systemKind, services }) => ({
        key: name,
        cells: [
          name,
          resourceCategoryTexts[category],
          systemKindTexts[systemKind],
          services.length > 0 ? services.join('; ') : EMPTY,
        ],
      }))}
    />
  )
}
