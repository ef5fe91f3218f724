import type { InstrumentForms } from '../../../../domain/report/instrumentForms'
import { instrumentFormsText } from '../../../../texts/instrumentForms'
import { Letterhead } from '../Letterhead'

/** Sheets of an instrument to be filled in by hand. */
export function InstrumentFormPages({ forms }: { forms: InstrumentForms }) {
  return (
    <header className="report-head">
      <Letterhead letterhead={forms.letterhead} />
      <h1>
        {instrumentFormsText.title} {forms.code}
      </h1>
    </header>
  )
}
