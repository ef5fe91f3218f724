import type { ProgramPlan } from '../../../../domain/report/programPlan'
import type { ContractTerms } from '../../../../domain/report/programPlanSafety'
import { contractFacts, planText, planTitles } from '../../../../texts/programPlan'
import { signingPlace, workerLabel } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { FactList } from '../FactList'
import { Signature } from '../Signature'
import { Lines, Written } from './Lines'

/** XII. The last words, signed by who wrote the plan; the approval stands on its own page. */
export function ClosingChapter({ plan }: { plan: ProgramPlan }) {
  const { worker } = plan.signers
  return (
    <section className="closing">
      <h2>{planTitles.closing}</h2>
      <p className="prose">{planText.closing}</p>
      <div className="signatures">
        <div />
        <Signature lines={[signingPlace(plan), workerLabel(worker)]} signer={worker} />
      </div>
    </section>
  )
}

/** The contract that will be offered to the group; nothing where none was drafted. */
export function ContractAnnex({ contract }: { contract: ContractTerms | null }) {
  if (!contract) return null
  return (
    <div className="annex">
      <Chapter title={planTitles.contract}>
        <FactList facts={[['Versi', contract.version], ...contractFacts(contract)]} />
        <h3>Aturan kelompok</h3>
        <Lines lines={contract.norms} isNumbered />
        <h3>Ikrar kerahasiaan</h3>
        <Written text={contract.pledge} />
      </Chapter>
    </div>
  )
}
