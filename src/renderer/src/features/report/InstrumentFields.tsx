import { entryPoints, otherPoints } from '../../../../domain/measuring/entryPoints'
import { sheetsOf } from '../../../../domain/measuring/measureSheets'
import type { Instrument } from '../../../../domain/records/instrument'
import type { Member } from '../../../../domain/records/member'
import { instrumentDeskText as text } from '../../../../texts/instrumentForms'
import { memberLabel } from '../../../../texts/members'
import { pointHead } from '../../../../texts/sheetWords'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'

/** Which instrument, for whom ('' = nobody yet, 'semua', or a code), and at which point, where that is known. */
export type InstrumentChoice = { instrumentId: string; whom: string; point: string | null }

type InstrumentFieldsProps = {
  instruments: readonly Instrument[]
  instrument: Instrument
  members: readonly Member[]
  choice: InstrumentChoice
  onChange: (choice: InstrumentChoice) => void
}

/** What is chosen of the sheets of an instrument before they are printed. */
export function InstrumentFields(props: InstrumentFieldsProps) {
  const { instruments, instrument, members, choice, onChange } = props
  const { group } = useOpenGroup()
  const used = entryPoints(sheetsOf(group, instrument), instrument)
  const { stages, sessions } = otherPoints(group, used)
  const points = [...used, ...stages, ...sessions.map(({ id }) => id)]
  return (
    <>
      <Field label={text.which}>
        {(link) => (
          <select
            {...link}
            value={instrument.id}
            onChange={({ target }) =>
              onChange({ ...choice, instrumentId: target.value, point: null })
            }
          >
            {instruments.map(({ id, code, name }) => (
              <option key={id} value={id}>
                {text.choice(code, name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.whom}>
        {(link) => (
          <select
            {...link}
            value={choice.whom}
            onChange={({ target }) => onChange({ ...choice, whom: target.value })}
          >
            <option value="">{text.blank}</option>
            {members.length > 1 && <option value="semua">{text.all(members.length)}</option>}
            {members.map((member) => (
              <option key={member.code} value={member.code}>
                {memberLabel(member)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.point}>
        {(link) => (
          <select
            {...link}
            value={choice.point ?? ''}
            onChange={({ target }) => onChange({ ...choice, point: target.value || null })}
          >
            <option value="">{text.noPoint}</option>
            {points.map((point) => (
              <option key={point} value={point}>
                {pointHead(point)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
