import type { InstrumentForms, PrintedInstrument } from '../../../../domain/report/instrumentForms'
import { instrumentFormsText as text } from '../../../../texts/instrumentForms'
import { FactList } from '../FactList'
import { Letterhead } from '../Letterhead'
import { ItemTable } from './ItemTable'
import { SheetEnd } from './SheetEnd'

/** Sheets of an instrument to be filled in by hand, in large print, each beginning on a page of its own. */
export function InstrumentFormPages({ forms }: { forms: InstrumentForms }) {
  const { instrument, memberCodes } = forms
  if (!instrument) return <p>{text.none}</p>
  const sheets = memberCodes.length > 0 ? memberCodes : [null]
  return sheets.map((code) => (
    <section key={code ?? ''} className="instrument-sheet">
      <SheetHead forms={forms} instrument={instrument} code={code} />
      <ItemTable instrument={instrument} code={code} />
      <SheetEnd instrument={instrument} />
    </section>
  ))
}

type SheetHeadProps = { forms: InstrumentForms; instrument: PrintedInstrument; code: string | null }

function SheetHead({ forms, instrument, code }: SheetHeadProps) {
  const { name, version, instructions, choices, itemMin, itemMax } = instrument
  return (
    <header>
      <Letterhead letterhead={forms.letterhead} />
      <div className="grade">
        <p>
          <strong>{text.class}</strong> ({text.classNote})
        </p>
        <p>{[instrument.code, version && text.version(version)].filter(Boolean).join(' · ')}</p>
      </div>
      <h1>{name}</h1>
      <FactList
        facts={[
          [text.facts.code, code ?? text.dots],
          [text.facts.group, forms.program?.name ?? text.dots],
          [text.facts.point, text.pointOf(forms.point)],
          [text.facts.date, text.dots],
        ]}
      />
      <p className="instrument-instructions">
        {instructions ?? text.usualInstructions(choices !== null, itemMin, itemMax)}
      </p>
    </header>
  )
}
