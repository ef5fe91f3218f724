import { answeredSheets } from '../../../../domain/instruments/answeredSheets'
import type { Instrument } from '../../../../domain/records/instrument'
import { builderText } from '../../../../texts/instrumentBuilder'
import { InstrumentFacts } from '../../instruments/InstrumentFacts'
import pointStyles from '../../points/Points.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { BuilderForm } from './BuilderForm'
import { EndOfInstrument } from './EndOfInstrument'
import styles from './Instruments.module.css'
import { NewVersion } from './NewVersion'

const text = builderText

/** How an instrument is made: its items, scale, scoring, sources, versions. */
export function BuilderView({ instrument }: { instrument: Instrument }) {
  const { group } = useOpenGroup()
  const answered = answeredSheets(group, instrument).length
  const isLocked = answered > 0
  const isCopied = instrument.supersedes && (instrument.cutOffs?.length || instrument.norm)
  return (
    <div className={pointStyles.one}>
      {isLocked ? (
        <>
          <Notice
            title={text.locked.title(answered)}
            actions={<NewVersion instrument={instrument} />}
          >
            <p>{text.locked.body}</p>
          </Notice>
          <section className="stack" aria-labelledby="terkunci">
            <h3 id="terkunci">{text.locked.facts}</h3>
            <InstrumentFacts instrument={instrument} isMeaningOnly />
          </section>
        </>
      ) : (
        isCopied && (
          <Notice>
            <p>{text.copied}</p>
          </Notice>
        )
      )}
      <BuilderForm id={instrument.id} instrument={instrument} isLocked={isLocked} />
      <section className={styles.section} aria-labelledby="akhir">
        <h3 id="akhir">{text.end.title}</h3>
        {!isLocked && (
          <div className="row">
            <NewVersion instrument={instrument} />
          </div>
        )}
        <EndOfInstrument instrument={instrument} />
      </section>
    </div>
  )
}
