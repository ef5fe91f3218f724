import type { ReactNode } from 'react'
import type { Day } from '../../../../domain/day'
import type { ConsentSheet, ConsentSheets } from '../../../../domain/report/consentSheet'
import { DOTS, sheetText } from '../../../../texts/consentSheet'

/** Who signs a sheet. */
export type SignerRole = 'member' | 'guardian' | 'worker' | 'witness'

type SheetSignaturesProps = {
  report: ConsentSheets
  sheet: ConsentSheet
  signers: readonly SignerRole[]
  /** What is signed, where it must stand on the same page. */
  children?: ReactNode
}

const text = sheetText.signing

/** Room for the signatures, with the names and days that are known; never split from its sentence. */
export function SheetSignatures({ report, sheet, signers, children }: SheetSignaturesProps) {
  const isGuardians = signers.includes('guardian')
  return (
    <section className="closing">
      {children}
      <h2>{text.title}</h2>
      <p>{text.intro[isGuardians ? 'dewasa' : sheet.version]}</p>
      <div className="signatures">
        {signers.map((signer) => {
          const { label, name, day } = signatureOf(signer, report, sheet)
          return (
            <div key={signer} className="signature">
              <p>{label}</p>
              <p>{text.date(day)}</p>
              <p className="signature-name">{name}</p>
            </div>
          )
        })}
      </div>
      <p className="form-version">{sheetText.form(report.formVersion)}</p>
    </section>
  )
}

function signatureOf(
  signer: SignerRole,
  { leadWorker }: ConsentSheets,
  { person, answers, contractSignedOn }: ConsentSheet,
): { label: string; name: string; day: Day | null } {
  const taking = answers.find(({ purpose }) => purpose === 'ikutKelompok')?.answer
  switch (signer) {
    case 'member':
      return {
        label: text.member,
        name: person?.name ?? DOTS,
        day: contractSignedOn ?? taking?.date ?? null,
      }
    case 'guardian':
      return {
        label: text.guardian,
        name: person?.guardian?.name ?? DOTS,
        day: taking?.guardianDate ?? null,
      }
    case 'worker':
      return {
        label: leadWorker && !leadWorker.strNo ? text.companion : text.worker,
        name: leadWorker?.name ?? DOTS,
        day: null,
      }
    case 'witness':
      return { label: text.witness, name: DOTS, day: null }
  }
}
