import type { ConsentSheet, ConsentSheets } from '../../../../domain/report/consentSheet'
import { DOTS, sheetText } from '../../../../texts/consentSheet'
import { FactList } from '../FactList'
import { AnswerTable } from './AnswerTable'
import { SheetSignatures } from './SheetSignatures'

type GuardianPartProps = { report: ConsentSheets; sheet: ConsentSheet }

const text = sheetText.guardian

/** What a child's guardian reads, answers and signs; on a page of its own. */
export function GuardianPart({ report, sheet }: GuardianPartProps) {
  const guardian = sheet.person?.guardian
  return (
    <section className="guardian">
      <h2>{text.title}</h2>
      <FactList
        facts={[
          [text.name, guardian?.name ?? DOTS],
          [text.relation, guardian?.relation ?? DOTS],
          [text.child, sheet.person?.name ?? DOTS],
        ]}
      />
      <ul>
        {text.statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      <p>{text.intro}</p>
      <AnswerTable caption={text.caption} answers={sheet.answers} version="dewasa" by="guardian" />
      <SheetSignatures report={report} sheet={sheet} signers={['guardian', 'witness']} />
    </section>
  )
}
