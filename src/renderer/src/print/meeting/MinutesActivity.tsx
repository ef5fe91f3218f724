import type { MeetingMinutes } from '../../../../domain/report/meetingMinutes'
import { EMPTY, formatList } from '../../../../texts/formats'
import { courseLines, minutesText, presenceSentence } from '../../../../texts/meetingMinutes'
import { stageWords } from '../../../../texts/processRecord'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { Unbroken } from '../Unbroken'
import { Rule } from './Rule'

const text = minutesText
/** Lines that are left for what will be written after the meeting. */
const COURSE_LINES = 5

/** 1 and 2: what the meeting was for, and who came to it. */
export function MinutesActivity({ minutes }: { minutes: MeetingMinutes }) {
  const { subject, objectives, workers } = minutes
  return (
    <>
      <Chapter title={text.chapters.activity}>
        <FactList
          facts={[
            [text.topic, subject.title ?? EMPTY],
            [text.stage, stageWords(subject.stage)],
            [text.objectives, <Objectives key="objectives" objectives={objectives} />],
            [
              text.workers,
              workers.length > 0 ? formatList(workers.map(({ name }) => name)) : EMPTY,
            ],
          ]}
        />
      </Chapter>
      <MinutesPeople minutes={minutes} />
    </>
  )
}

function Objectives({ objectives }: { objectives: readonly string[] }) {
  const [only, ...others] = objectives
  if (!only) return text.noObjectives
  if (others.length === 0) return only
  return (
    <ol className="tight">
      {objectives.map((objective) => (
        <li key={objective}>{objective}</li>
      ))}
    </ol>
  )
}

function MinutesPeople({ minutes }: { minutes: MeetingMinutes }) {
  const { count, attendees } = minutes
  const { caption, columns, late } = text.count
  const said = presenceSentence(minutes)
  const came = count && (count.late > 0 ? `${count.present} (${late(count.late)})` : count.present)
  const cells = count
    ? [count.expected, came, count.I, count.S, count.A, count.notRecorded]
    : [attendees.length || '\u00a0', '', '', '', '', '']
  return (
    <Chapter title={text.chapters.people}>
      {count?.expected === 0 && <p>{text.noMembers}</p>}
      {said && <p>{said}</p>}
      <table className="short counts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map((column, index) => (
              <td key={column} className="centre">
                {cells[index]}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Chapter>
  )
}

/** 3: how it went, in a few lines without anything personal. */
export function MinutesCourse({ minutes }: { minutes: MeetingMinutes }) {
  const lines = courseLines(minutes)
  const isPrepared = minutes.state === 'prepared'
  return (
    <Chapter title={text.chapters.course}>
      {lines.length === 0 && !isPrepared && <p>{text.noCourse}</p>}
      {lines.map((line) => (
        <p key={line} className="prose">
          <Unbroken text={line} />
        </p>
      ))}
      {isPrepared && <Rule lines={COURSE_LINES} />}
    </Chapter>
  )
}
