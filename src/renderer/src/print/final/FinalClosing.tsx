import type { FinalReport } from '../../../../domain/report/finalReport'
import { annexText, finalReportText } from '../../../../texts/finalReport'
import { finalTitles } from '../../../../texts/finalTitles'
import { signingPlace, workerLabel } from '../../../../texts/report'
import { Signature } from '../Signature'

/** The last words, signed by who wrote the report; all three sign the page after the cover. */
export function FinalClosing({ report }: { report: FinalReport }) {
  const { worker } = report.signers
  return (
    <section className="closing">
      <h2>{finalTitles.closing}</h2>
      <p className="prose">{finalReportText.closing}</p>
      <div className="signatures">
        <div />
        <Signature lines={[signingPlace(report), workerLabel(worker)]} signer={worker} />
      </div>
    </section>
  )
}

/** The documents that belong to the report. */
export function AnnexList({ report: { annexes } }: { report: FinalReport }) {
  return (
    <section className="closing">
      <h2>{finalTitles.annexes}</h2>
      {annexes.length === 0 ? (
        <p>{finalReportText.noAnnexes}</p>
      ) : (
        <>
          <ol>
            {annexes.map((annex) => (
              <li key={annex.kind}>{annexText(annex)}</li>
            ))}
          </ol>
          <p className="note">{finalReportText.annexNote}</p>
        </>
      )}
    </section>
  )
}
