import type { ContractTerms } from '../../../../domain/report/programPlanSafety'
import type { SheetVersion } from '../../../../domain/report/sheetVersions'
import { DOTS, sheetText } from '../../../../texts/consentSheet'
import { FactList } from '../FactList'

type ContractPartProps = { contract: ContractTerms | null; version: SheetVersion }

/** Room for rules that the group has still to agree on. */
const EMPTY_NORMS = [DOTS, DOTS, DOTS, DOTS, DOTS]

const text = sheetText.contract

/** The contract of the group: time, task, cooperation, rules and limits of confidentiality. */
export function ContractPart({ contract, version }: ContractPartProps) {
  const norms = contract && contract.norms.length > 0 ? contract.norms : EMPTY_NORMS
  const limits = contract && contract.limits.length > 0 ? contract.limits : text.usualLimits
  return (
    <section className="chapter">
      <h2>{text.title}</h2>
      <p>{text.intro[version]}</p>
      <FactList
        facts={[
          [text.time, contract?.time ?? DOTS],
          [text.task, contract?.task ?? DOTS],
          [text.cooperation, contract?.cooperation ?? DOTS],
        ]}
      />
      <div className="together">
        <h3>{text.norms}</h3>
        <ol>
          {norms.map((norm, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty rules look alike, and none changes place
            <li key={index}>{norm}</li>
          ))}
        </ol>
      </div>
      <div className="together">
        <h3>{text.limits}</h3>
        <p>{text.limitsIntro[version]}</p>
        <ul>
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** What is promised; it stands right above the signature that promises it. */
export function Pledge({ contract }: { contract: ContractTerms | null }) {
  return (
    <>
      <h3>{text.pledge}</h3>
      <p>{contract?.pledge ?? text.usualPledge}</p>
    </>
  )
}
