import type { FieldPath } from 'react-hook-form'
import { understandings } from '../../../../domain/catalog/lists'
import { isDay } from '../../../../domain/day'
import type { GroupFile } from '../../../../domain/groupFile'
import { crowdedMembers } from '../../../../domain/logs/organisationHistory'
import { admittedMembers } from '../../../../domain/progress/attendance'
import { isMemberOn } from '../../../../domain/rules/membership'
import { memberLabel } from '../../../../texts/members'
import { organisationText, understandingLabels } from '../../../../texts/organisationScreen'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import type { SavedForm } from '../../form/useSavedForm'
import { WordsNotice } from '../../logs/WordsNotice'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { blankRole, type TypedOrganisation } from './organisationShape'

const text = organisationText.dialog

/** The roles of a structure: who holds them, what is to be done, who has a turn. */
export function RoleRows({ sheet: { form, values } }: { sheet: SavedForm<TypedOrganisation> }) {
  const { group } = useOpenGroup()
  const members = memberChoices(group, values.validFrom)
  const crowded = crowdedMembers(values.roles ?? [])
  const typed = (values.roles ?? []).map((_, at) => `roles.${at}.duties` as const)
  return (
    <>
      <RowsField
        form={form}
        name="roles"
        title={text.roles}
        hint={text.rolesHint}
        rowName={text.roleName}
        blank={blankRole}
        add={text.addRole}
        empty={organisationText.noRoles}
        canMove
      >
        {(path) => {
          const field = (name: keyof typeof blankRole) =>
            `${path}.${name}` as FieldPath<TypedOrganisation>
          return (
            <FieldGrid>
              <TextField form={form} name={field('role')} label={text.role} />
              <ChoiceField
                form={form}
                name={field('memberCode')}
                label={text.member}
                none={text.noMember}
                choices={members}
              />
              <WholeLine>
                <TextField form={form} name={field('duties')} label={text.duties} rows={1} />
              </WholeLine>
              <ChoiceField
                form={form}
                name={field('understood')}
                label={text.understood}
                none={text.notAsked}
                choices={choicesOf(understandings, understandingLabels)}
              />
              <WholeLine>
                <TextField
                  form={form}
                  name={field('rotation')}
                  label={text.rotation}
                  hint={text.rotationHint}
                  rows={1}
                />
              </WholeLine>
            </FieldGrid>
          )
        }}
      </RowsField>
      {crowded.length > 0 && (
        <Notice tone="warning" isLive title={organisationText.crowded.title}>
          <p>{organisationText.crowded.body(crowded)}</p>
        </Notice>
      )}
      <WordsNotice form={form} fields={['reason', ...typed]} />
    </>
  )
}

/** Everybody who was taken in; who no longer belongs to the group on the day says so. */
function memberChoices(group: GroupFile, day: string) {
  return admittedMembers(group).map((member) => {
    const isThere = !isDay(day) || isMemberOn(member, day)
    const label = memberLabel(member)
    return { value: member.code, label: isThere ? label : text.gone(label) }
  })
}
