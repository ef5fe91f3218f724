import type { RecapSheet } from '../../../../domain/report/recapSheet'
import { recapText as text } from '../../../../texts/recapSheet'
import { signingPlace, workerLabel } from '../../../../texts/report'
import { Signature } from '../Signature'

/** The closing words with the signatures of the head and of whoever made it, kept together. */
export function RecapSigning({ sheet }: { sheet: RecapSheet }) {
  const { worker, head } = sheet.signers
  return (
    <section className="closing">
      <p>{text.closing}</p>
      <div className="signatures">
        <Signature lines={[text.headFirst, `${head?.position ?? text.headUsual},`]} signer={head} />
        <Signature
          lines={[signingPlace(sheet), worker ? workerLabel(worker) : text.worker]}
          signer={worker}
        />
      </div>
    </section>
  )
}
