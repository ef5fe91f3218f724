import { Link } from '@tanstack/react-router'
import {
  instrumentLibrary,
  type LibraryInstrument,
} from '../../../../domain/catalog/instrumentLibrary'
import { withoutStamps } from '../../../../domain/groupFile'
import { instrumentFamilies, nextInstrumentId } from '../../../../domain/instruments/versions'
import { instrumentLibraryText } from '../../../../texts/instrumentLibrary'
import { bridge } from '../../bridge'
import { useOpenGroup } from '../../state/openGroup'
import button from '../../ui/Button.module.css'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Panel } from '../../ui/Panel'
import { useAnswer } from '../../ui/useAnswer'
import styles from './Instruments.module.css'
import { Offer } from './Offer'

const text = instrumentLibraryText
const askAgency = () => bridge.agencyInstruments({})

/** Where a new instrument comes from: Guyub, the agency, or one's own hand. */
export function AddInstrument() {
  const { group } = useOpenGroup()
  const newId = nextInstrumentId(group.records.instrument.map(({ id }) => id))
  return (
    <>
      <h2>{text.title}</h2>
      <p className="soft measure">{text.intro}</p>
      <Panel
        title={text.own}
        note={text.ownNote}
        actions={
          <Link
            to="/kelompok/$groupId/alat-ukur"
            params={{ groupId: group.id }}
            search={{ baru: true, alat: newId }}
            className={button.button}
          >
            {text.begin}
          </Link>
        }
      >
        {null}
      </Panel>
      <Panel title={text.builtIn}>
        <Offers offered={instrumentLibrary.filter(({ isClinical }) => !isClinical)} />
        <details>
          <summary>{text.clinical.title}</summary>
          <div className="stack">
            <p className="soft measure">{text.clinical.note}</p>
            <Offers offered={instrumentLibrary.filter(({ isClinical }) => isClinical)} />
          </div>
        </details>
      </Panel>
      <OfAgency />
    </>
  )
}

/** The latest version of each instrument that the agency keeps. */
function OfAgency() {
  const { answer } = useAnswer(askAgency)
  return (
    <Panel title={text.agency} note={text.agencyNote}>
      {!answer && <Loading label={text.loading} />}
      {answer && !answer.ok && <Failure error={answer.error} />}
      {answer?.ok && answer.value.length === 0 && <p>{text.agencyEmpty}</p>}
      {answer?.ok && (
        <Offers
          offered={instrumentFamilies(answer.value).map(({ current }) => ({
            record: withoutStamps<'instrument'>(current),
            isClinical: false,
          }))}
        />
      )}
    </Panel>
  )
}

function Offers({ offered }: { offered: readonly Omit<LibraryInstrument, 'reversedByForm'>[] }) {
  if (offered.length === 0) return null
  return (
    <ul className={styles.offers}>
      {offered.map(({ record, isClinical }) => (
        <Offer key={record.code} record={record} isClinical={isClinical} />
      ))}
    </ul>
  )
}
