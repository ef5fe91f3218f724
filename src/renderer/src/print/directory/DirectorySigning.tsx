import type { DirectorySheet } from '../../../../domain/report/directorySheet'
import { directorySheetText } from '../../../../texts/directorySheet'
import { signingPlace, workerLabel } from '../../../../texts/report'
import { Signature } from '../Signature'

const { closing, signing } = directorySheetText

/** The closing words with the signatures of the head and of the worker, kept together. */
export function DirectorySigning({ sheet }: { sheet: DirectorySheet }) {
  const { worker, head } = sheet.signers
  return (
    <section className="closing">
      <p>{closing}</p>
      <div className="signatures">
        <Signature
          lines={[signing.headFirst, `${head?.position ?? signing.headUsual},`]}
          signer={head}
        />
        <Signature
          lines={[signingPlace(sheet), worker ? workerLabel(worker) : signing.worker]}
          signer={worker}
        />
      </div>
    </section>
  )
}
