import { nationalPpks } from '../../../../domain/catalog/ppks'
import { isDay } from '../../../../domain/day'
import { ageAtStart } from '../../../../domain/members/intakeGaps'
import { memberText, sexLabels } from '../../../../texts/members'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import type { IntakeFieldsProps } from './intakeFields'

const text = memberText.identity
/** The one word by which records say that somebody had stopped going to school. */
const OUT_OF_SCHOOL = 'putusSekolah'

/** Who it is: name, sex, age, where to be found, school and work. */
export function IdentityFields({ form, values }: IntakeFieldsProps) {
  return (
    <FieldGrid>
      <WholeLine>
        <TextField form={form} name="fullName" label={text.fullName} />
      </WholeLine>
      <TextField form={form} name="nickname" label={text.nickname} hint={text.nicknameHint} />
      <ChoiceField
        form={form}
        name="sex"
        label={text.sex}
        none={text.chooseOne}
        choices={[
          { value: 'L', label: sexLabels.L },
          { value: 'P', label: sexLabels.P },
        ]}
      />
      <DayField form={form} name="birthDate" label={text.birthDate} />
      <WholeLine>
        <AgeWords birthDate={values.birthDate} />
      </WholeLine>
      <PpksField form={form} values={values} />
      <TextField form={form} name="work" label={text.work} />
      <TextField form={form} name="phone" label={text.phone} />
      <WholeLine>
        <EducationField form={form} values={values} />
      </WholeLine>
      <WholeLine>
        <TextField form={form} name="address" label={text.address} rows={1} />
      </WholeLine>
    </FieldGrid>
  )
}

/** Said while it is typed, because the rules for children follow from it. */
function AgeWords({ birthDate }: { birthDate: string | undefined }) {
  const { group, today } = useOpenGroup()
  const start = birthDate && isDay(birthDate) ? ageAtStart(group, birthDate, today) : null
  return (
    <p role="status" className="soft">
      {start && text.ageAtStart(start.age, start.isChild)}
    </p>
  )
}

/** The agency's own list, and whatever was written before by another one. */
function PpksField({ form, values: { ppks } }: IntakeFieldsProps) {
  const { group } = useOpenGroup()
  const own = group.records.agency[0]?.ppksList
  const list: readonly string[] = own?.length ? own : nationalPpks
  const all = !ppks || list.includes(ppks) ? list : [...list, ppks]
  return (
    <ChoiceField
      form={form}
      name="ppks"
      label={text.ppks}
      none={text.noPpks}
      choices={all.map((value) => ({ value, label: value }))}
    />
  )
}

function EducationField({ form, values: { education } }: IntakeFieldsProps) {
  const isOut = education === OUT_OF_SCHOOL
  return (
    <div className="tight">
      {!isOut && (
        <TextField form={form} name="education" label={text.education} hint={text.educationHint} />
      )}
      <label className="row">
        <input
          type="checkbox"
          checked={isOut}
          onChange={() =>
            form.setValue('education', isOut ? '' : OUT_OF_SCHOOL, { shouldDirty: true })
          }
        />
        {text.outOfSchool}
      </label>
    </div>
  )
}
