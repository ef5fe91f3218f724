import type { ConsentSheet, SheetAnswer } from '../../../../domain/report/consentSheet'
import type { SheetVersion } from '../../../../domain/report/sheetVersions'
import { answerNote, purposeTexts, sheetText } from '../../../../texts/consentSheet'
import { ReportTable } from '../ReportTable'

type AnswerTableProps = {
  caption: string
  answers: ConsentSheet['answers']
  version: SheetVersion
  /** Whose word the boxes hold: the member's own, or the guardian's. */
  by: 'member' | 'guardian'
}

/** The seven purposes, each with two boxes of which one is crossed. */
export function AnswerTable({ caption, answers, version, by }: AnswerTableProps) {
  const { matter, yes, no } = sheetText.consent
  const isMember = by === 'member'
  return (
    <ReportTable
      caption={caption}
      columns={[
        { title: matter, width: 72 },
        { title: yes[version], width: 14, align: 'centre' },
        { title: no[version], width: 14, align: 'centre' },
      ]}
      rows={answers.map(({ purpose, answer }) => {
        const { name, meaning } = purposeTexts[purpose][version]
        const note = isMember ? answerNote(answer) : null
        return {
          key: purpose,
          cells: [
            <>
              <strong>{name}.</strong> {isMember && meaning}
              {note && <span className="answer-note">{note}</span>}
            </>,
            <Box key="yes" isCrossed={isSaid(answer, 'setuju', isMember)} />,
            <Box key="no" isCrossed={isSaid(answer, 'menolak', isMember)} />,
          ],
        }
      })}
    />
  )
}

/** A box to be crossed by hand, or crossed already as the records say. */
function Box({ isCrossed }: { isCrossed: boolean }) {
  return <span className="box">{isCrossed ? 'X' : '\u00a0'}</span>
}

function isSaid(
  answer: SheetAnswer | null,
  status: SheetAnswer['status'],
  isMember: boolean,
): boolean {
  return answer?.status === status && (isMember || answer.isGuardianSigned)
}
