import { Link, useSearch } from '@tanstack/react-router'
import { type InstrumentView, instrumentViews } from '../../../../domain/measuring/instrumentViews'
import { inUse } from '../../../../domain/progress/inUse'
import type { Instrument } from '../../../../domain/records/instrument'
import { instrumentsText } from '../../../../texts/instruments'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { BuilderView } from './BuilderView'
import { EntryView } from './entry/EntryView'
import { ResultsView } from './results/ResultsView'

const text = instrumentsText

/** The instruments of the group: all of them, and of one how it is made, its sheets or what they show. */
export function Instruments() {
  const { group } = useOpenGroup()
  const { alat, lihat = 'susunan' } = useSearch({ from: '/kelompok/$groupId/alat-ukur' })
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const instruments = inUse(group.records.instrument)
  const one = instruments.find(({ id }) => id === alat)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      {one ? (
        <OneInstrument key={one.id} instrument={one} view={lihat} />
      ) : instruments.length === 0 ? (
        <EmptyState title={text.empty.title}>
          <p className="soft measure">{text.empty.body}</p>
        </EmptyState>
      ) : (
        <ul>
          {instruments.map(({ id, code, name }) => (
            <li key={id}>
              <Link
                to="/kelompok/$groupId/alat-ukur"
                params={{ groupId: group.id }}
                search={{ alat: id }}
              >
                {code} {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function OneInstrument({ instrument, view }: { instrument: Instrument; view: InstrumentView }) {
  const { group } = useOpenGroup()
  return (
    <>
      <h2>
        {instrument.code} {instrument.name}
      </h2>
      <nav aria-label={text.viewsOf(instrument.code)} className="row">
        {instrumentViews.map((one) => (
          <Link
            key={one}
            to="/kelompok/$groupId/alat-ukur"
            params={{ groupId: group.id }}
            search={{ alat: instrument.id, lihat: one }}
            activeProps={{ 'aria-current': undefined }}
            aria-current={one === view ? 'page' : undefined}
          >
            {text.views[one]}
          </Link>
        ))}
      </nav>
      {view === 'susunan' && <BuilderView instrument={instrument} />}
      {view === 'isian' && <EntryView instrument={instrument} />}
      {view === 'hasil' && <ResultsView instrument={instrument} />}
    </>
  )
}
