import type { Instrument } from '../../../../../domain/records/instrument'

/** The sheets of an instrument: who answered at which point, and the grids in which answers are entered. */
export function EntryView({ instrument }: { instrument: Instrument }) {
  return <p>{instrument.code}</p>
}
