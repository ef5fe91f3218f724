import type { ProcessRecord } from '../../../../domain/report/processRecord'
import { sum } from '../../../../domain/statistics/mean'
import { EMPTY, formatList, formatSigned } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import {
  asasNames,
  leaderWords,
  meetingPaperText,
  subjectFacts,
} from '../../../../texts/meetingPapers'
import {
  chooserLabels,
  heldTimes,
  ledByWords,
  minutesCell,
  processText,
  recordedWords,
  stageWords,
  tickFacts,
} from '../../../../texts/processRecord'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'
import { NumberedLines } from './NumberedLines'

const { chapters, facts, agenda: agendaText } = processText

type PartProps = { record: ProcessRecord }

/** A: which meeting, who led it, and when it was written down. */
export function ProcessIdentity({ record }: PartProps) {
  const { subject, document, times, ledBy, workers } = record
  return (
    <Chapter title={chapters.identity}>
      <FactList
        facts={[
          ...subjectFacts(subject, document.timezone),
          [facts.held, heldTimes(times, document.timezone) ?? meetingPaperText.notRecorded],
          [facts.stage, stageWords(subject.stage)],
          [facts.ledBy, ledByWords(ledBy)],
          [facts.workers, formatList(workers.map(({ name }) => name))],
          [facts.recorded, recordedWords(times)],
        ]}
      />
    </Chapter>
  )
}

/** B: what the meeting was meant for. */
export function ProcessPlanPart({ record: { plan } }: PartProps) {
  const { objectives, goals, minutes, materials, chosenBy, asas } = plan
  const shown = [
    [facts.objectives, <NumberedLines key="objectives" lines={objectives} />],
    ...(goals.length > 0
      ? [[facts.goals, goals.map(({ id, text }) => `${id}. ${text}`).join('\n')] as const]
      : []),
    [facts.minutes, minutes === null ? EMPTY : `${minutes} menit`],
    [facts.materials, materials ?? EMPTY],
    [facts.chosenBy, chosenBy ? chooserLabels[chosenBy] : meetingPaperText.notRecorded],
    ...(asas.length > 0 ? [[facts.asas, formatList(asasNames(asas))] as const] : []),
  ] as const
  return (
    <Chapter title={chapters.plan}>
      <FactList facts={shown} />
    </Chapter>
  )
}

/** C: the agenda as it was planned and as it went, in minutes. */
export function ProcessConduct({ record }: PartProps) {
  const { agenda, ticks, notes } = record
  const met = notes.objectivesMet
  return (
    <Chapter title={chapters.conduct}>
      {agenda.length === 0 ? <p>{agendaText.none}</p> : <AgendaTable agenda={agenda} />}
      <LongTexts
        texts={agenda.map(({ activity }, index) => ({
          title: agendaText.long(index + 1),
          text: activity,
        }))}
      />
      <FactList
        facts={[
          [facts.met, met ? listTexts.objectivesMet[met] : meetingPaperText.notRecorded],
          ...tickFacts(ticks),
        ]}
      />
    </Chapter>
  )
}

function AgendaTable({ agenda }: Pick<ProcessRecord, 'agenda'>) {
  const [number = '', activity = '', leader = '', planned = '', spent = '', gap = ''] =
    agendaText.columns
  const plannedMinutes = agenda.flatMap(({ minutes }) => minutes ?? [])
  const spentMinutes = agenda.flatMap(({ spentMinutes: one }) => one ?? [])
  return (
    <ReportTable
      caption={agendaText.caption}
      columns={[
        { title: number, width: 7, align: 'centre' },
        { title: activity, width: 39 },
        { title: leader, width: 18 },
        { title: planned, width: 12, align: 'end' },
        { title: spent, width: 13, align: 'end' },
        { title: gap, width: 11, align: 'end' },
      ]}
      rows={agenda.map((part, index) => ({
        key: `${index} ${part.activity}`,
        cells: [
          String(index + 1),
          inCell(part.activity),
          leaderWords(part),
          minutesCell(part.minutes),
          minutesCell(part.spentMinutes),
          gapCell(part.minutes, part.spentMinutes),
        ],
      }))}
      total={{
        label: agendaText.total,
        cells: [
          minutesCell(plannedMinutes.length > 0 ? sum(plannedMinutes) : null),
          minutesCell(spentMinutes.length > 0 ? sum(spentMinutes) : null),
          spentMinutes.length === agenda.length && plannedMinutes.length === agenda.length
            ? gapCell(sum(plannedMinutes), sum(spentMinutes))
            : EMPTY,
        ],
      }}
    />
  )
}

function gapCell(planned: number | null, spent: number | null): string {
  return planned === null || spent === null ? EMPTY : formatSigned(spent - planned)
}
