import { useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { withoutStamps } from '../../../../domain/groupFile'
import { forAgency } from '../../../../domain/instruments/forAgency'
import { isSameVersion, nextInstrumentId, takenInto } from '../../../../domain/instruments/versions'
import type { Instrument } from '../../../../domain/records/instrument'
import { instrumentLibraryText } from '../../../../texts/instrumentLibrary'
import { instrumentWords } from '../../../../texts/instruments'
import { bridge } from '../../bridge'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'

const text = instrumentLibraryText.keep

/** Keeps an instrument of the group beside the agency, as it is saved now, for other groups to take. */
export function KeepForAgency({ instrument }: { instrument: Instrument }) {
  const { group } = useOpenGroup()
  const [news, setNews] = useState('')
  const [failure, setFailure] = useState<AppError | null>(null)
  const keep = async () => {
    const present = await bridge.agencyInstruments({})
    if (!present.ok) return setFailure(present.error)
    if (present.value.some((one) => isSameVersion(one, instrument))) return setNews(text.present)
    const id = nextInstrumentId(present.value.map((one) => one.id))
    const copy = forAgency(group, withoutStamps<'instrument'>(instrument))
    const answer = await bridge.saveInstrument({ instrument: takenInto(copy, id, present.value) })
    setFailure(answer.ok ? null : answer.error)
    if (answer.ok) setNews(text.kept(instrumentWords(instrument)))
  }
  return (
    <div className="tight">
      <div className="row">
        <Button onClick={keep}>{text.action}</Button>
        <span role="status" className="soft small">
          {news}
        </span>
      </div>
      {failure && <Failure error={failure} />}
    </div>
  )
}
