import { Link, useSearch } from '@tanstack/react-router'
import { reversedLeft } from '../../../../domain/instruments/instrumentFindings'
import { type InstrumentView, instrumentViews } from '../../../../domain/measuring/instrumentViews'
import { slipMeetings } from '../../../../domain/measuring/slipMeetings'
import { inUse } from '../../../../domain/progress/inUse'
import type { Instrument } from '../../../../domain/records/instrument'
import { builderText } from '../../../../texts/instrumentBuilder'
import { instrumentsText } from '../../../../texts/instruments'
import { PlaceLink, placeWords } from '../../frame/PlaceLink'
import { useRecordArrival } from '../../logs/useRecordArrival'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { Notice } from '../../ui/Notice'
import { useScreen } from '../../ui/useScreen'
import { AddInstrument } from './AddInstrument'
import { ArchivedInstruments } from './ArchivedInstruments'
import { BuilderView } from './BuilderView'
import { EntryView } from './entry/EntryView'
import styles from './Instruments.module.css'
import { InstrumentTable } from './InstrumentTable'
import { NewInstrument } from './NewInstrument'
import { ResultsView } from './results/ResultsView'

const text = instrumentsText

/** The instruments of the group: all of them, a new one, and of one how it is made, its sheets or what they show. */
export function Instruments() {
  const { group } = useOpenGroup()
  const { alat, baru, lihat = 'susunan' } = useSearch({ from: '/kelompok/$groupId/alat-ukur' })
  const heading = useScreen(text.title, group.records.program[0]?.name)
  useRecordArrival(heading, alat ?? (baru ? 'baru' : undefined))
  const one = inUse(group.records.instrument).find(({ id }) => id === alat)
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <div className="row">
          {!baru && <AddLink />}
          {(one || alat || baru) && <ListLink />}
        </div>
      </div>
      {one ? (
        <OneInstrument key={one.id} instrument={one} view={lihat} />
      ) : baru && alat ? (
        <NewInstrument key={alat} id={alat} />
      ) : baru ? (
        <AddInstrument />
      ) : (
        <AllInstruments missing={alat} />
      )}
    </>
  )
}

/** All instruments; first that the one asked for is not among them. */
function AllInstruments({ missing }: { missing: string | undefined }) {
  const { group } = useOpenGroup()
  return (
    <>
      {missing !== undefined && <p className="soft">{text.missing(missing)}</p>}
      {inUse(group.records.instrument).length === 0 ? (
        <EmptyState title={text.empty.title} actions={<AddLink />}>
          <p className="soft measure">{text.empty.body}</p>
        </EmptyState>
      ) : (
        <InstrumentTable />
      )}
      <ArchivedInstruments />
    </>
  )
}

function AddLink() {
  const { group, isReadOnly } = useOpenGroup()
  if (isReadOnly) return null
  return (
    <Link
      to="/kelompok/$groupId/alat-ukur"
      params={{ groupId: group.id }}
      search={{ baru: true }}
      activeProps={{ 'aria-current': undefined }}
    >
      {text.add}
    </Link>
  )
}

function ListLink() {
  const { group } = useOpenGroup()
  return (
    <Link
      to="/kelompok/$groupId/alat-ukur"
      params={{ groupId: group.id }}
      search={{}}
      activeProps={{ 'aria-current': undefined }}
    >
      {text.toList}
    </Link>
  )
}

/** Where the answers of an instrument stand that is answered without names at the meetings themselves. */
function AtMeetings({ meetings }: { meetings: number }) {
  return (
    <Notice
      actions={
        <div className="row">
          <PlaceLink place={{ screen: 'proses' }}>{placeWords({ screen: 'proses' })}</PlaceLink>
          <PlaceLink place={{ screen: 'pertemuan' }}>
            {placeWords({ screen: 'pertemuan' })}
          </PlaceLink>
        </div>
      }
    >
      <p>{text.withoutNames(meetings)}</p>
    </Notice>
  )
}

function OneInstrument({ instrument, view }: { instrument: Instrument; view: InstrumentView }) {
  const { group } = useOpenGroup()
  const meetings = slipMeetings(group, instrument)
  return (
    <>
      <h2>{text.heading(instrument)}</h2>
      <nav aria-label={text.viewsOf(instrument.code)} className={styles.views}>
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
      {reversedLeft(instrument) !== null && (
        <Notice tone="warning">
          <p>{builderText.findings.reversedByForm}</p>
        </Notice>
      )}
      {view === 'susunan' && <BuilderView instrument={instrument} />}
      {view !== 'susunan' && meetings > 0 && <AtMeetings meetings={meetings} />}
      {view === 'isian' && meetings === 0 && <EntryView instrument={instrument} />}
      {view === 'hasil' && meetings === 0 && <ResultsView instrument={instrument} />}
    </>
  )
}
