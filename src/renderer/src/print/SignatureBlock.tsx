import type { ProgressReport } from '../../../domain/report/progressReport'
import type { Signer } from '../../../domain/report/reportDocument'
import {
  chapterTitles,
  reportText,
  signerNumber,
  signingPlace,
  workerLabel,
} from '../../../texts/report'

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

type SignatureProps = { lines: readonly [string, string]; signer: Signer | null }

function Signature({ lines: [first, second], signer }: SignatureProps) {
  const number = signer && signerNumber(signer)
  return (
    <div className="signature">
      <p>{first}</p>
      <p>{second}</p>
      <p className="signature-name">{signer?.name ?? '........................................'}</p>
      {number && <p>{number}</p>}
    </div>
  )
}
