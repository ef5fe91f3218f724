import type { Letterhead, ReportDocument, Signers } from '../../../domain/report/reportDocument'
import { formatText } from '../../../texts/formats'
import { planText } from '../../../texts/programPlan'
import { reportText, signingPlace, workerLabel } from '../../../texts/report'
import { FactList } from './FactList'
import { Signature } from './Signature'

type ApprovalPageProps = {
  heading: string
  title: string
  group: string | null
  place: string | null | undefined
  /** That it was written, checked and approved; nothing where there is no program. */
  sentence: string | null
  /** What the head does: "Menyetujui,". */
  headSigns: string
  letterhead: Letterhead | null
  document: ReportDocument
  signers: Signers
}

/** The page on which worker, supervisor and head sign a document. */
export function ApprovalPage(props: ApprovalPageProps) {
  const { heading, title, group, place, sentence, headSigns, document, signers } = props
  const { worker, supervisor, head } = signers
  return (
    <section className="approval">
      <h2 className="centre">{heading}</h2>
      <FactList
        facts={[
          ['Judul', title],
          ['Kelompok', formatText(group)],
          ['Tempat', formatText(place)],
          ['Nomor', document.number ?? reportText.number(document).replace('Nomor: ', '')],
        ]}
      />
      {sentence && <p className="approval-text">{sentence}</p>}
      <div className="signatures">
        <Signature lines={[planText.checkedBy, 'Supervisor,']} signer={supervisor} />
        <Signature lines={[signingPlace(props), workerLabel(worker)]} signer={worker} />
        <Signature lines={[headSigns, `${head?.position ?? planText.head},`]} signer={head} />
      </div>
    </section>
  )
}
