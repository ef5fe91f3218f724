import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { otherPoints } from '../../../../../domain/measuring/entryPoints'
import type { Instrument } from '../../../../../domain/records/instrument'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { pointHead } from '../../../../../texts/sheetWords'
import { useOpenGroup } from '../../../state/openGroup'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import styles from './Entry.module.css'

type OtherPointProps = { instrument: Instrument; points: readonly string[] }

/** A point at which no sheet was entered yet: a usual stage, or a meeting. */
export function OtherPoint({ instrument, points }: OtherPointProps) {
  const { group } = useOpenGroup()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState('')
  const { stages, sessions } = otherPoints(group, points)
  if (stages.length + sessions.length === 0) return null
  return (
    <form
      className={styles.other}
      onSubmit={(event) => {
        event.preventDefault()
        if (!chosen) return
        navigate({
          to: '/kelompok/$groupId/alat-ukur',
          params: { groupId: group.id },
          search: { alat: instrument.id, lihat: 'isian', titik: chosen },
        })
      }}
    >
      <Field label={text.otherPoint} hint={text.otherPointHint}>
        {(link) => (
          <select {...link} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{text.choosePoint}</option>
            {stages.length > 0 && (
              <optgroup label={text.stages}>
                {stages.map((stage) => (
                  <option key={stage} value={stage}>
                    {pointHead(stage)}
                  </option>
                ))}
              </optgroup>
            )}
            {sessions.length > 0 && (
              <optgroup label={text.sessions}>
                {sessions.map(({ id, date }) => (
                  <option key={id} value={id}>
                    {text.session(id, date)}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        )}
      </Field>
      <Button type="submit" disabled={!chosen}>
        {text.open}
      </Button>
    </form>
  )
}
