import type { ProgressReport } from '../../../domain/report/progressReport'
import { chapterTitles, reportText, signingPlace, workerLabel } from '../../../texts/report'
import { Signature } from './Signature'

type SignatureBlockProps = { report: ProgressReport }

/** Closing paragraph and the three signatures, kept together on one page. */
export function SignatureBlock({ report }: SignatureBlockProps) {
  const { worker, supervisor, head } = report.signers
  return (
    <section className="closing">
      <h2>{chapterTitles.closing}</h2>
      <p>{reportText.closing}</p>
      <div className="signatures">
        <Signature lines={['Diperiksa oleh', 'Supervisor,']} signer={supervisor} />
        <Signature lines={[signingPlace(report), workerLabel(worker)]} signer={worker} />
        <Signature
          lines={['Mengetahui,', `${head?.position ?? 'Pimpinan lembaga'},`]}
          signer={head}
        />
      </div>
    </section>
  )
}
