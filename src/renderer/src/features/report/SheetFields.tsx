import { ageOn } from '../../../../domain/day'
import type { Member } from '../../../../domain/records/member'
import { sheetVersionFor } from '../../../../domain/report/consentSheet'
import { type SheetVersion, sheetVersions } from '../../../../domain/report/sheetVersions'
import { reportScreenText } from '../../../../texts/reportScreen'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'

const text = reportScreenText.consent

/** Whom the sheets are for: nobody yet, everybody, or the member of a code. A version of null goes by age. */
export type SheetChoice = { whom: 'blank' | 'all' | string; version: SheetVersion | null }

type SheetFieldsProps = {
  members: readonly Member[]
  choice: SheetChoice
  onChange: (choice: SheetChoice) => void
}

/** For whom, and whether in a grown-up's or a child's words; the age of the member proposes the version. */
export function SheetFields({ members, choice, onChange }: SheetFieldsProps) {
  const { today } = useOpenGroup()
  const member = members.find(({ code }) => code === choice.whom)
  const proposed = member ? sheetVersionFor(member, today) : 'dewasa'
  const isAll = choice.whom === 'all'
  const hint = member ? text.byAgeHint(text.versions[proposed].toLocaleLowerCase('id-ID')) : null
  return (
    <>
      <Field label={text.whom}>
        {(link) => (
          <select
            {...link}
            value={choice.whom}
            onChange={(event) => onChange({ whom: event.target.value, version: null })}
          >
            <option value="blank">{text.blank}</option>
            {members.length > 1 && <option value="all">{text.all(members.length)}</option>}
            {members.map(({ code, fullName, birthDate }) => (
              <option key={code} value={code}>
                {text.member(code, fullName, ageOn(birthDate, today))}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.version} hint={hint}>
        {(link) => (
          <select
            {...link}
            value={choice.version ?? (isAll ? '' : proposed)}
            onChange={(event) =>
              onChange({
                ...choice,
                version: sheetVersions.find((one) => one === event.target.value) ?? null,
              })
            }
          >
            {isAll && <option value="">{text.byAge}</option>}
            {sheetVersions.map((version) => (
              <option key={version} value={version}>
                {text.versions[version]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
