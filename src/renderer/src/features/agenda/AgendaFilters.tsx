import { type DueArea, dueAreas } from '../../../../domain/agenda/dueItem'
import { agendaText, areaNames } from '../../../../texts/agenda'
import { Field } from '../../ui/Field'
import styles from './Agenda.module.css'
import type { RowGroup } from './agendaRow'
import type { AgendaSearch } from './agendaSearch'

const text = agendaText.filters
/** Stands for the agency among the groups. */
export const AGENCY_CHOICE = 'lembaga'

type AgendaFiltersProps = {
  chosen: AgendaSearch
  /** The groups to choose from; null where the agenda is of one group. */
  groups: readonly RowGroup[] | null
  onChange: (change: AgendaSearch) => void
}

/** Which kind of thing, and of which group. */
export function AgendaFilters({ chosen, groups, onChange }: AgendaFiltersProps) {
  return (
    <search className={styles.filters} aria-label={text.label}>
      <Field label={text.area}>
        {(link) => (
          <select
            {...link}
            value={chosen.jenis ?? ''}
            onChange={({ target }) =>
              onChange({ jenis: (target.value || undefined) as DueArea | undefined })
            }
          >
            <option value="">{text.allAreas}</option>
            {dueAreas.map((area) => (
              <option key={area} value={area}>
                {areaNames[area]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {groups && (
        <Field label={text.group}>
          {(link) => (
            <select
              {...link}
              value={chosen.kelompok ?? ''}
              onChange={({ target }) => onChange({ kelompok: target.value || undefined })}
            >
              <option value="">{text.allGroups}</option>
              {groups.map(({ groupId, code, name }) => (
                <option key={groupId} value={groupId}>
                  {text.groupOption(code, name)}
                </option>
              ))}
              <option value={AGENCY_CHOICE}>{agendaText.agency}</option>
            </select>
          )}
        </Field>
      )}
    </search>
  )
}
