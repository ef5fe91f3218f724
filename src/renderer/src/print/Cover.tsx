import type { Period } from '../../../domain/day'
import type {
  CopyMark,
  Letterhead as Lines,
  ReportDocument,
} from '../../../domain/report/reportDocument'
import { formatPeriod } from '../../../texts/formats'
import { reportText } from '../../../texts/report'
import { Grade } from './Grade'
import { Letterhead } from './Letterhead'

type CoverProps = {
  title: string
  group: { name: string; code: string } | null
  /** Says that there is no program. */
  noGroup: string
  period: Period | null
  year: string
  letterhead: Lines | null
  document: ReportDocument
  copy: CopyMark | null
}

/** The cover: title, group, time, agency and year, alone on the first page. */
export function Cover(props: CoverProps) {
  const { title, group, noGroup, period, year, letterhead, document, copy } = props
  return (
    <header className="cover">
      <Letterhead letterhead={letterhead} />
      <Grade document={document} copy={copy} />
      <div className="cover-title">
        <h1>{title}</h1>
        {group ? (
          <>
            <p className="cover-name">{group.name}</p>
            <p>{group.code}</p>
            {period && <p>{formatPeriod(period.from, period.to)}</p>}
          </>
        ) : (
          <p>{noGroup}</p>
        )}
        <p>{reportText.number(document)}</p>
      </div>
      <div className="cover-foot">
        <p>{letterhead?.name ?? reportText.noLetterhead}</p>
        <p>{year}</p>
      </div>
    </header>
  )
}
