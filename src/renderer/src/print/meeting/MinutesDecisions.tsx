import type { MeetingMinutes } from '../../../../domain/report/meetingMinutes'
import { decisionWords, minutesText, whenWords, whoWords } from '../../../../texts/meetingMinutes'
import { Chapter } from '../Chapter'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'
import { Rule } from './Rule'

const text = minutesText
const DECISION_LINES = 4
const BLANK_ROWS = ['1', '2', '3']

type MinutesProps = { minutes: MeetingMinutes }

/** 4: what the group agreed, numbered. */
export function MinutesDecisions({ minutes }: MinutesProps) {
  const { decisions, state } = minutes
  return (
    <Chapter title={text.chapters.decisions}>
      {decisions.length === 0 && state === 'held' && <p>{text.noDecisions}</p>}
      {decisions.length > 0 && (
        <ol>
          {decisions.map((decision) => (
            <li key={decision.text} className="prose">
              {decisionWords(decision)}
            </li>
          ))}
        </ol>
      )}
      {state === 'prepared' && <Rule lines={DECISION_LINES} />}
    </Chapter>
  )
}

/** 5: what is to be done, by whom, by when. */
export function MinutesFollowUp({ minutes }: MinutesProps) {
  const { followUps, state, next } = minutes
  const { caption, columns, long } = text.followUp
  const isPrepared = state === 'prepared'
  if (followUps.length === 0 && !isPrepared)
    return (
      <Chapter title={text.chapters.followUp}>
        <p>{text.noFollowUps}</p>
      </Chapter>
    )
  const rows = followUps.map((one, index) => ({
    key: `${index} ${one.from}`,
    cells: [String(index + 1), inCell(one.what), whoWords(one), whenWords(one, next)],
  }))
  const blank = BLANK_ROWS.map((number) => ({
    key: `blank ${number}`,
    cells: [String(rows.length + Number(number)), <Room key="room" />, '', ''],
  }))
  return (
    <Chapter title={text.chapters.followUp}>
      <ReportTable
        caption={caption}
        columns={[
          { title: columns.number, width: 7, align: 'centre' },
          { title: columns.what, width: 49 },
          { title: columns.who, width: 22 },
          { title: columns.when, width: 22 },
        ]}
        rows={isPrepared ? [...rows, ...blank] : rows}
      />
      <LongTexts
        texts={followUps.map(({ what }, index) => ({ title: long(index + 1), text: what }))}
      />
    </Chapter>
  )
}

/** A cell high enough to be written in by hand. */
function Room() {
  return <span className="room" />
}
