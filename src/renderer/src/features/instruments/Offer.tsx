import { useState } from 'react'
import type { LibraryInstrument } from '../../../../domain/catalog/instrumentLibrary'
import { isSameVersion, takenInto } from '../../../../domain/instruments/versions'
import { appText } from '../../../../texts/app'
import { capitalised, formatList } from '../../../../texts/formats'
import { instrumentFactsText, rangeWords } from '../../../../texts/instrumentFacts'
import { instrumentLibraryText } from '../../../../texts/instrumentLibrary'
import { instrumentWords } from '../../../../texts/instruments'
import { InstrumentFacts } from '../../instruments/InstrumentFacts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './Instruments.module.css'
import { useNewInstrument } from './useNewInstrument'

const text = instrumentLibraryText

type OfferProps = Pick<LibraryInstrument, 'record' | 'isClinical'>

/** One instrument to be read and taken into the group. */
export function Offer({ record, isClinical }: OfferProps) {
  return (
    <li className={styles.offer}>
      <div className="apart">
        <h3>
          {record.code} {record.name}
        </h3>
        <Take record={record} isClinical={isClinical} />
      </div>
      {record.description && <p className="measure">{record.description}</p>}
      <p className="soft small">
        {text.facts(record.items, rangeWords(record))} {capitalised(record.validation ?? '')}.
      </p>
      <details className="small">
        <summary>{instrumentFactsText.details(record.code)}</summary>
        <InstrumentFacts instrument={record} />
      </details>
    </li>
  )
}

/** Takes it at once; where its answers can speak of danger only after the safety prompt. */
function Take({ record, isClinical }: OfferProps) {
  const { group, isReadOnly } = useOpenGroup()
  const { freeId, keep } = useNewInstrument()
  const [isAsking, setAsking] = useState(false)
  const all = group.records.instrument
  const present = all.find((one) => isSameVersion(one, record))
  if (present)
    return <span className="soft small">{present.archivedAt ? text.takenAside : text.taken}</span>
  if (isReadOnly) return null
  const take = () => {
    setAsking(false)
    void keep(takenInto(record, freeId, all), text.takeLabel(instrumentWords(record)))
  }
  const needsPrompt = isClinical || Boolean(record.safetyItems?.length)
  return (
    <>
      <Button
        aria-label={text.takeOf(record.code)}
        onClick={needsPrompt ? () => setAsking(true) : take}
      >
        {text.take}
      </Button>
      {isAsking && (
        <SafetyPrompt
          record={record}
          isClinical={isClinical}
          onTake={take}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}

type SafetyPromptProps = OfferProps & { onTake: () => void; onClose: () => void }

function SafetyPrompt({ record, isClinical, onTake, onClose }: SafetyPromptProps) {
  const items = record.safetyItems ?? []
  return (
    <Dialog title={text.safety.title(record.code)} onClose={onClose}>
      <div className="stack">
        {items.length > 0 && <p>{text.safety.items(formatList(items.map(String)))}</p>}
        {isClinical && <p>{text.safety.clinical}</p>}
        <ul>
          {text.safety.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <div className="row foot">
          <Button look="main" onClick={onTake}>
            {text.safety.confirm}
          </Button>
          <Button onClick={onClose}>{appText.cancel}</Button>
        </div>
      </div>
    </Dialog>
  )
}
