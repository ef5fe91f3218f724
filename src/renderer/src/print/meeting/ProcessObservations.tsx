import type { MeetingSlips } from '../../../../domain/report/processObservations'
import type { ProcessRecord } from '../../../../domain/report/processRecord'
import { asasTexts, taskTexts } from '../../../../texts/catalog'
import { EMPTY } from '../../../../texts/formats'
import { asasWords, slipMean, slipTexts } from '../../../../texts/meetingPapers'
import { FEW_SLIPS, processText } from '../../../../texts/processRecord'
import { Chapter } from '../Chapter'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'

const { chapters, tasks: taskText, asas: asasText, slips: slipText } = processText

/** G: the tasks of the group that the meeting worked on. */
export function ProcessTasks({ tasks }: Pick<ProcessRecord, 'tasks'>) {
  const [task = '', words = '', focus = ''] = taskText.columns
  return (
    <Chapter title={chapters.tasks}>
      {tasks === null && <p>{taskText.none}</p>}
      {tasks?.length === 0 && <p>{taskText.rest}</p>}
      {tasks && tasks.length > 0 && (
        <ReportTable
          caption={taskText.caption}
          columns={[
            { title: task, width: 10, align: 'centre' },
            { title: words, width: 70 },
            { title: focus, width: 20 },
          ]}
          rows={tasks.map((one) => ({
            key: one.task,
            cells: [one.task, taskTexts[one.task].name, taskText.focus[one.focus]],
          }))}
        />
      )}
    </Chapter>
  )
}

/** H: the twelve asas as they were seen. */
export function ProcessAsas({ record: { asas, asasMean } }: { record: ProcessRecord }) {
  const [number = '', name = '', value = '', note = ''] = asasText.columns
  if (!asas)
    return (
      <Chapter title={chapters.asas}>
        <p>{asasText.none}</p>
      </Chapter>
    )
  return (
    <Chapter title={chapters.asas}>
      <ReportTable
        caption={asasText.caption}
        columns={[
          { title: number, width: 7, align: 'centre' },
          { title: name, width: 29 },
          { title: value, width: 22 },
          { title: note, width: 42 },
        ]}
        rows={asas.map((one, index) => ({
          key: one.asas,
          cells: [
            String(index + 1),
            asasTexts[one.asas].name,
            asasWords(one),
            one.note === null ? EMPTY : inCell(one.note),
          ],
        }))}
      />
      <LongTexts
        texts={asas.map((one) => ({
          title: asasText.long(asasTexts[one.asas].name),
          text: one.note ?? '',
        }))}
      />
      {asasMean.mean !== null && <p className="note">{asasText.mean(asasMean.mean, asasMean.n)}</p>}
    </Chapter>
  )
}

const slipValues = ['1', '2', '3', '4', '5']

/** K: what the anonymous slips said, never without their number. */
export function ProcessSlips({ slips }: { slips: MeetingSlips | null }) {
  if (!slips)
    return (
      <Chapter title={chapters.slips}>
        <p>{slipText.none}</p>
      </Chapter>
    )
  const isCounted = slips.matters.some(({ counts }) => counts !== null)
  const values = isCounted ? slipValues : []
  return (
    <Chapter title={chapters.slips}>
      <ReportTable
        caption={slipText.caption}
        columns={[
          { title: slipText.matter, width: isCounted ? 36 : 60 },
          { title: slipText.mean, width: isCounted ? 24 : 40, align: 'centre' },
          ...values.map((title) => ({ title, width: 8, align: 'centre' as const })),
        ]}
        rows={slips.matters.map(({ matter, mean, counts }) => ({
          key: matter,
          cells: [
            slipTexts[matter].name,
            slipMean(mean, slips.n),
            ...values.map((_, index) => (counts ? String(counts[index] ?? 0) : EMPTY)),
          ],
        }))}
      />
      {isCounted && <p className="note">{slipText.counted}</p>}
      {slips.n > 0 && slips.n <= FEW_SLIPS && <p className="note">{slipText.small(slips.n)}</p>}
    </Chapter>
  )
}
