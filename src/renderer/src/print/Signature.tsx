import type { Signer } from '../../../domain/report/reportDocument'
import { signerNumber } from '../../../texts/report'

type SignatureProps = { lines: readonly [string, string]; signer: Signer | null }

/** Room for one signature and stamp, with the name and number of who signs. */
export function Signature({ lines: [first, second], signer }: SignatureProps) {
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
