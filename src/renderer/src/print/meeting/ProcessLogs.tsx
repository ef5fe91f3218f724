import type { ProcessRecord } from '../../../../domain/report/processRecord'
import { EMPTY } from '../../../../texts/formats'
import {
  decisionCourse,
  dueWords,
  incidentSentence,
  problemKind,
  processText,
} from '../../../../texts/processRecord'
import { Chapter } from '../Chapter'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'

const { chapters, decisions: decisionText, problems: problemText } = processText

/** I: what was decided, how it came about, and who looks after it. */
export function ProcessDecisions({ decisions }: Pick<ProcessRecord, 'decisions'>) {
  const [code = '', words = '', course = '', owner = '', due = ''] = decisionText.columns
  return (
    <Chapter title={chapters.decisions}>
      {decisions.length === 0 ? (
        <p>{decisionText.none}</p>
      ) : (
        <ReportTable
          caption={decisionText.caption}
          columns={[
            { title: code, width: 10 },
            { title: words, width: 30 },
            { title: course, width: 32 },
            { title: owner, width: 15 },
            { title: due, width: 13 },
          ]}
          rows={decisions.map((one) => ({
            key: one.id,
            cells: [
              one.id,
              inCell(one.text),
              inCell(decisionCourse(one)),
              one.owner ?? EMPTY,
              dueWords(one.dueDate),
            ],
          }))}
        />
      )}
      <LongTexts
        texts={decisions.flatMap((one) => [
          { title: decisionText.long(one.id), text: one.text },
          { title: decisionText.course(one.id), text: decisionCourse(one) },
        ])}
      />
    </Chapter>
  )
}

/** J: what troubled the group from within; an incident only by kind and number. */
export function ProcessProblems({ record }: { record: ProcessRecord }) {
  const { problems, incidents } = record
  const [code = '', words = '', kind = '', solution = '', owner = ''] = problemText.columns
  const told = incidentSentence(incidents)
  return (
    <Chapter title={chapters.problems}>
      {problems.length === 0 ? (
        <p>{problemText.none}</p>
      ) : (
        <ReportTable
          caption={problemText.caption}
          columns={[
            { title: code, width: 10 },
            { title: words, width: 28 },
            { title: kind, width: 20 },
            { title: solution, width: 27 },
            { title: owner, width: 15 },
          ]}
          rows={problems.map((one) => ({
            key: one.id,
            cells: [
              one.id,
              inCell(one.text),
              problemKind(one),
              one.agreedSolution === null ? EMPTY : inCell(one.agreedSolution),
              one.owner ?? EMPTY,
            ],
          }))}
        />
      )}
      <LongTexts
        texts={problems.flatMap((one) => [
          { title: problemText.long(one.id), text: one.text },
          { title: problemText.solution(one.id), text: one.agreedSolution ?? '' },
        ])}
      />
      {told && <p>{told}</p>}
    </Chapter>
  )
}
