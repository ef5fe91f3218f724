import type { ProcessNotes } from '../../../../domain/report/processNotes'
import type { ProcessRecord } from '../../../../domain/report/processRecord'
import { EMPTY } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { meetingPaperText, nextMeetingWords } from '../../../../texts/meetingPapers'
import { processText } from '../../../../texts/processRecord'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { NumberedLines } from './NumberedLines'

const { chapters, facts, notWritten } = processText

type NotesProps = { notes: ProcessNotes }

/** E: how the meeting went, from opening to close. */
export function ProcessCourse({ notes: { summary, themes } }: NotesProps) {
  return (
    <Chapter title={chapters.course}>
      <p className="prose">{summary ?? notWritten}</p>
      {themes.length > 0 && (
        <FactList facts={[[facts.themes, <NumberedLines key="themes" lines={themes} />]]} />
      )}
    </Chapter>
  )
}

/** F: who spoke with whom, and what the worker did. */
export function ProcessInteraction({ notes: { interaction, workerRole } }: NotesProps) {
  return (
    <Chapter title={chapters.interaction}>
      <FactList
        facts={[
          [
            facts.pattern,
            interaction ? listTexts.pattern[interaction] : meetingPaperText.notRecorded,
          ],
          [facts.workerRole, workerRole ?? meetingPaperText.notRecorded],
        ]}
      />
    </Chapter>
  )
}

/** L: what the worker thinks of the own work, and what should be talked over. */
export function ProcessReflection({ notes: { reflection } }: NotesProps) {
  return (
    <Chapter title={chapters.reflection}>
      <p className="prose">{reflection ?? notWritten}</p>
    </Chapter>
  )
}

/** M: what is to be done until the next meeting, and at it. */
export function ProcessNext({ record: { notes, next } }: { record: ProcessRecord }) {
  return (
    <Chapter title={chapters.next}>
      <FactList
        facts={[
          [facts.meeting, nextMeetingWords(next) ?? meetingPaperText.none],
          [facts.task, notes.betweenSessionTask ?? EMPTY],
          [facts.plan, notes.nextPlan ?? EMPTY],
        ]}
      />
    </Chapter>
  )
}
