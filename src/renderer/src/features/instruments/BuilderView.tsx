import type { Instrument } from '../../../../domain/records/instrument'

/** How an instrument is made: its items, scale, scoring, sources, versions. */
export function BuilderView({ instrument }: { instrument: Instrument }) {
  return <p>{instrument.name}</p>
}
