import { initiators, useKinds } from '../../../../domain/catalog/lists'
import { inUse } from '../../../../domain/progress/inUse'
import {
  allUses,
  figuresOfUses,
  filteredUses,
  type UseFilter,
} from '../../../../domain/resources/useList'
import { logsText } from '../../../../texts/logs'
import { initiatorLabels } from '../../../../texts/needLabels'
import { useKindLabels } from '../../../../texts/resourceLabels'
import { factsOfUses, usesText } from '../../../../texts/uses'
import { choicesOf } from '../../form/choicesOf'
import { FilterBar, FilterChoice, FilterWords } from '../../logs/FilterFields'
import styles from '../../logs/Logs.module.css'
import { PeriodFilter } from '../../logs/PeriodFilter'
import { useOpenGroup } from '../../state/openGroup'
import { Facts } from '../../ui/Facts'
import { UseTable } from './UseTable'

const text = usesText.filter

type UseListProps = { filter: UseFilter; onFilter: (filter: UseFilter) => void }

/** All uses of resources, or those that are looked for, and who began them. */
export function UseList({ filter, onFilter }: UseListProps) {
  const { group } = useOpenGroup()
  const shown = filteredUses(group, filter)
  const all = inUse(group.records.resourceUse)
  const used = new Set(all.map(({ resourceId }) => resourceId))
  const change = (part: Partial<UseFilter>) => onFilter({ ...filter, ...part })
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(allUses)
  return (
    <>
      <p className="soft measure">{usesText.intro}</p>
      <FilterBar
        count={usesText.shown(shown.length, all.length)}
        onClear={isFiltered ? () => onFilter(allUses) : null}
        tick={null}
      >
        <FilterWords value={filter.words} onChange={(words) => change({ words })} />
        <FilterChoice
          label={text.initiatedBy}
          value={filter.initiatedBy}
          choices={choicesOf(initiators, initiatorLabels)}
          onChange={(one) => change({ initiatedBy: one as UseFilter['initiatedBy'] })}
        />
        <FilterChoice
          label={text.kind}
          value={filter.kind}
          choices={choicesOf(useKinds, useKindLabels)}
          onChange={(kind) => change({ kind: kind as UseFilter['kind'] })}
        />
        <FilterChoice
          label={text.resource}
          value={filter.resourceId}
          choices={group.records.resource
            .filter(({ id }) => used.has(id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(resourceId) => change({ resourceId })}
        />
        <PeriodFilter value={filter.period} onChange={(period) => change({ period })} />
      </FilterBar>
      {shown.length > 0 ? (
        <>
          <section className={styles.figures} aria-label={usesText.figures}>
            <Facts facts={factsOfUses(figuresOfUses(shown))} />
          </section>
          <UseTable uses={shown} />
        </>
      ) : (
        <p className="soft">{logsText.filter.nothing}</p>
      )}
    </>
  )
}
