import type { ProcessRecord } from '../../../../domain/report/processRecord'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { processNumber, processText } from '../../../../texts/processRecord'
import { MeetingHead } from './MeetingHead'
import { ProcessAttendance } from './ProcessAttendance'
import { ProcessConduct, ProcessIdentity, ProcessPlanPart } from './ProcessConduct'
import { ProcessDecisions, ProcessProblems } from './ProcessLogs'
import { ProcessCourse, ProcessInteraction, ProcessNext, ProcessReflection } from './ProcessNotes'
import { ProcessAsas, ProcessSlips, ProcessTasks } from './ProcessObservations'
import { ProcessSigning } from './ProcessSigning'

type ProcessPagesProps = { record: ProcessRecord; copy: CopyMark | null }

/** The process record of a meeting, A to M, and who signed it. */
export function ProcessPages({ record, copy }: ProcessPagesProps) {
  const { letterhead, document, subject } = record
  return (
    <div className="process-record">
      <MeetingHead
        letterhead={letterhead}
        document={document}
        copy={copy}
        title={processText.title}
        lines={[...(subject.program ? [subject.program.name] : []), processNumber(record)]}
      />
      <p className="note centre">{processText.oneCopy}</p>
      <ProcessIdentity record={record} />
      <ProcessPlanPart record={record} />
      <ProcessConduct record={record} />
      <ProcessAttendance record={record} />
      <ProcessCourse notes={record.notes} />
      <ProcessInteraction notes={record.notes} />
      <ProcessTasks tasks={record.tasks} />
      <ProcessAsas record={record} />
      <ProcessDecisions decisions={record.decisions} />
      <ProcessProblems record={record} />
      <ProcessSlips slips={record.slips} />
      <ProcessReflection notes={record.notes} />
      <ProcessNext record={record} />
      <ProcessSigning record={record} />
    </div>
  )
}
