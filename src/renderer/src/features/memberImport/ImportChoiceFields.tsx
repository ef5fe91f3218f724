import { participationBases } from '../../../../domain/catalog/lists'
import { isDay } from '../../../../domain/day'
import { memberImportText } from '../../../../texts/memberImport'
import { memberStatusLabels, participationLabels } from '../../../../texts/members'
import { DayInput } from '../../ui/DayInput'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import type { ImportChoices } from './importList'
import styles from './MemberImport.module.css'

const text = memberImportText.choices
const statuses = ['calon', 'aktif'] as const

type ImportChoiceFieldsProps = {
  choices: ImportChoices
  hasNik: boolean
  onChange: (choices: ImportChoices) => void
}

/** What holds for every row that says nothing else. */
export function ImportChoiceFields({ choices, hasNik, onChange }: ImportChoiceFieldsProps) {
  const set = (changed: Partial<ImportChoices>) => onChange({ ...choices, ...changed })
  return (
    <Panel title={text.title} note={text.note}>
      <div className={styles.choices}>
        <Field label={text.status}>
          {(link) => (
            <select
              {...link}
              value={choices.status}
              onChange={({ target }) =>
                set({ status: statuses.find((one) => one === target.value) ?? 'calon' })
              }
            >
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {memberStatusLabels[status]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DayInput
          label={text.joinDate}
          value={choices.joinDate}
          onChange={(joinDate) => set({ joinDate })}
          fault={isDay(choices.joinDate) ? undefined : text.joinDateNeeded}
        />
        <Field label={text.basis}>
          {(link) => (
            <select
              {...link}
              value={choices.participationBasis}
              onChange={({ target }) =>
                set({
                  participationBasis:
                    participationBases.find((one) => one === target.value) ?? 'sukarela',
                })
              }
            >
              {participationBases.map((basis) => (
                <option key={basis} value={basis}>
                  {participationLabels[basis]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {hasNik && (
          <Field label={text.nikPurpose} hint={text.nikPurposeHint}>
            {(link) => (
              <input
                {...link}
                type="text"
                autoComplete="off"
                value={choices.nikPurpose}
                onChange={({ target }) => set({ nikPurpose: target.value })}
              />
            )}
          </Field>
        )}
      </div>
    </Panel>
  )
}
