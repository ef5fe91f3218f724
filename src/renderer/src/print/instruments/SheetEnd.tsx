import { administrationWriters } from '../../../../domain/catalog/lists'
import type { PrintedInstrument } from '../../../../domain/report/instrumentForms'
import { instrumentFormsText as text } from '../../../../texts/instrumentForms'

/** Who wrote the answers down, where to turn, and whose instrument it is. */
export function SheetEnd({ instrument }: { instrument: PrintedInstrument }) {
  return (
    <footer className="together">
      <p className="instrument-writers">
        <strong>{text.filledBy}</strong>
        {administrationWriters.map((writer) => (
          <span key={writer} className="boxed">
            <span className="tick-box" /> {text.writers[writer]}
          </span>
        ))}
      </p>
      <p>{text.talk}</p>
      <p className="note">{text.source(instrument)}</p>
    </footer>
  )
}
