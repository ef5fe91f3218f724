import { Fragment } from 'react'
import type { ConsentSheet, ConsentSheets } from '../../../../domain/report/consentSheet'
import { explanationOf } from '../../../../texts/consentExplanation'
import { DOTS, sheetText } from '../../../../texts/consentSheet'
import { FactList } from '../FactList'
import { Letterhead } from '../Letterhead'
import { Unbroken } from '../Unbroken'
import { AnswerTable } from './AnswerTable'
import { ContractPart, Pledge } from './ContractPart'
import { GuardianPart } from './GuardianPart'
import { SheetSignatures, type SignerRole } from './SheetSignatures'

/** Consent and contract sheets in large print, each beginning on a page of its own. */
export function ConsentSheetPages({ report }: { report: ConsentSheets }) {
  return report.sheets.map((sheet) => (
    <section key={sheet.person?.code ?? sheet.version} className="sheet-of-consent">
      <SheetHead report={report} sheet={sheet} />
      <ExplanationPart report={report} sheet={sheet} />
      <section className="chapter">
        <h2>{sheetText.consent.title[sheet.version]}</h2>
        <p>{sheetText.consent.intro[sheet.version]}</p>
        <AnswerTable
          caption={sheetText.consent.caption}
          answers={sheet.answers}
          version={sheet.version}
          by="member"
        />
      </section>
      <ContractPart contract={report.group.contract} version={sheet.version} />
      <SheetSignatures report={report} sheet={sheet} signers={signersOn(sheet)}>
        <Pledge contract={report.group.contract} />
      </SheetSignatures>
      {sheet.version === 'anak' && <GuardianPart report={report} sheet={sheet} />}
    </section>
  ))
}

/** The witness signs once: on a child's sheet beside the guardian. */
function signersOn({ version }: ConsentSheet): readonly SignerRole[] {
  return version === 'anak' ? ['member', 'worker'] : ['member', 'worker', 'witness']
}

type PartProps = { report: ConsentSheets; sheet: ConsentSheet }

function SheetHead({ report, sheet }: PartProps) {
  const { facts } = sheetText
  return (
    <header>
      <Letterhead letterhead={report.letterhead} />
      <div className="grade">
        <p>
          <strong>{sheetText.class}</strong>
        </p>
        <p>{sheetText.form(report.formVersion)}</p>
      </div>
      <h1>{sheetText.title[sheet.version]}</h1>
      <FactList
        facts={[
          [facts.name, sheet.person?.name ?? DOTS],
          [facts.code, sheet.person?.code ?? DOTS],
          [facts.group, report.group.outline?.name ?? DOTS],
        ]}
      />
    </header>
  )
}

function ExplanationPart({ report, sheet }: PartProps) {
  return (
    <section className="chapter">
      <h2>{sheetText.explanation.title}</h2>
      <p>{sheetText.explanation.intro[sheet.version]}</p>
      {explanationOf(report.group, sheet.version).map(({ title, sentences, items }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>
              <Unbroken text={sentence} />
            </p>
          ))}
          {items && (
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </Fragment>
      ))}
    </section>
  )
}
