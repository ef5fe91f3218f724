import type { Letterhead as LetterheadLines } from '../../../domain/report/reportDocument'
import { letterheadLines, reportText } from '../../../texts/report'

type LetterheadProps = { letterhead: LetterheadLines | null }

/** The agency's lines with its logo, at the head of a first page. */
export function Letterhead({ letterhead }: LetterheadProps) {
  return (
    <div className="letterhead">
      {letterhead?.logo && <img className="letterhead-logo" src={letterhead.logo} alt="" />}
      <div>
        {letterhead?.parentLines.map((line) => (
          <p key={line} className="letterhead-parent">
            {line}
          </p>
        ))}
        <p className="letterhead-name">{letterhead?.name ?? reportText.noLetterhead}</p>
        {letterheadLines(letterhead).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
