import { asasKeys } from '../../../../domain/catalog/asas'
import { taskCodes } from '../../../../domain/catalog/tasks'
import type { ProgramPlan } from '../../../../domain/report/programPlan'
import { asasTexts, taskTexts } from '../../../../texts/catalog'
import { capitalised, formatDay, formatList, formatPeriod } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import {
  groupKind,
  meetingNumbers,
  meetingRhythm,
  NOT_FILLED,
  planText,
  planTitles,
  stageWork,
} from '../../../../texts/programPlan'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { ReportTable } from '../ReportTable'
import { NotFilled } from './Lines'

/** VI. How the group is worked with, in which stages, and by which principles. */
export function MethodChapter({ plan }: { plan: ProgramPlan }) {
  const { outline } = plan
  return (
    <Chapter title={planTitles.method}>
      {outline && (
        <FactList
          facts={[
            ['Jenis kelompok', groupKind(outline)],
            ['Pendekatan', outline.approach ?? NOT_FILLED],
            ['Jadwal', meetingRhythm(outline)],
            ['Tempat', outline.place ?? NOT_FILLED],
            ['Isi program', plan.content ?? NOT_FILLED],
            ['Tindak lanjut', outline.followUpDate ? formatDay(outline.followUpDate) : NOT_FILLED],
          ]}
        />
      )}
      <h3>Metode</h3>
      <p className="prose">{planText.methodIntro}</p>
      <ol className="letters">
        {taskCodes.map((task) => (
          <li key={task}>{taskTexts[task].name}</li>
        ))}
      </ol>
      <h3>Tahapan</h3>
      <StageTable stages={plan.stages} />
      <h3>Asas</h3>
      <p className="prose">
        {planText.asasIntro}{' '}
        {formatList(asasKeys.map((asas) => asasTexts[asas].name.toLocaleLowerCase('id-ID')))}.
      </p>
    </Chapter>
  )
}

function StageTable({ stages }: Pick<ProgramPlan, 'stages'>) {
  if (stages.length === 0) return <NotFilled />
  return (
    <ReportTable
      caption="Tahapan kelompok"
      columns={[
        { title: 'Tahap', width: 18 },
        { title: 'Pertemuan', width: 14, align: 'centre' },
        { title: 'Waktu', width: 24 },
        { title: 'Pokok kerja', width: 44 },
      ]}
      rows={stages.map(({ stage, meetings, from, to }) => ({
        key: stage,
        cells: [
          capitalised(listTexts.phase[stage]),
          meetingNumbers(meetings),
          formatPeriod(from, to),
          stageWork[stage],
        ],
      }))}
    />
  )
}
