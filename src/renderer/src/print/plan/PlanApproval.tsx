import type { ProgramPlan } from '../../../../domain/report/programPlan'
import { formatText } from '../../../../texts/formats'
import { planText, planTitles } from '../../../../texts/programPlan'
import { reportText, signingPlace, workerLabel } from '../../../../texts/report'
import { FactList } from '../FactList'
import { Signature } from '../Signature'

/** The page on which worker, supervisor and head sign the plan. */
export function PlanApproval({ plan }: { plan: ProgramPlan }) {
  const { outline, signers, document } = plan
  const { worker, supervisor, head } = signers
  return (
    <section className="approval">
      <h2 className="centre">{planTitles.approval}</h2>
      <FactList
        facts={[
          ['Judul', planText.title],
          ['Kelompok', formatText(outline && `${outline.name} (${outline.code})`)],
          ['Tempat', formatText(outline?.place)],
          ['Nomor', document.number ?? reportText.number(document).replace('Nomor: ', '')],
        ]}
      />
      {outline && <p className="approval-text">{planText.approval(outline)}</p>}
      <div className="signatures">
        <Signature lines={[planText.checkedBy, 'Supervisor,']} signer={supervisor} />
        <Signature lines={[signingPlace(plan), workerLabel(worker)]} signer={worker} />
        <Signature
          lines={[planText.approvedBy, `${head?.position ?? planText.head},`]}
          signer={head}
        />
      </div>
    </section>
  )
}
