import { goalLevels, needStatuses, resourceCategories } from '../../../../domain/catalog/lists'
import { inUse } from '../../../../domain/progress/inUse'
import {
  allNeeds,
  filteredNeeds,
  type NeedFilter,
  needFigures,
} from '../../../../domain/resources/needList'
import { logsText } from '../../../../texts/logs'
import { needStatusLabels, priorities, scopeLabels } from '../../../../texts/needLabels'
import { needFigureFacts, needsText } from '../../../../texts/needs'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { choicesOf } from '../../form/choicesOf'
import { FilterBar, FilterChoice, FilterTick, FilterWords } from '../../logs/FilterFields'
import styles from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Facts } from '../../ui/Facts'
import { memberChoices } from './memberChoices'
import { NeedTable } from './NeedTable'

const text = needsText.filter

type NeedListProps = { filter: NeedFilter; onFilter: (filter: NeedFilter) => void }

/** All needs, or those that are looked for, and what they come to. */
export function NeedList({ filter, onFilter }: NeedListProps) {
  const { group } = useOpenGroup()
  const shown = filteredNeeds(group, filter)
  const all = inUse(group.records.resourceNeed)
  const asked = new Set(all.map(({ category }) => category))
  const change = (part: Partial<NeedFilter>) => onFilter({ ...filter, ...part })
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(allNeeds)
  return (
    <>
      <p className="soft measure">{needsText.intro}</p>
      <FilterBar
        count={needsText.shown(shown.length, all.length)}
        onClear={isFiltered ? () => onFilter(allNeeds) : null}
        tick={
          <FilterTick
            label={text.open}
            value={filter.isOpen}
            onChange={(isOpen) => change({ isOpen })}
          />
        }
      >
        <FilterWords value={filter.words} onChange={(words) => change({ words })} />
        <FilterChoice
          label={text.priority}
          value={filter.priority === null ? null : String(filter.priority)}
          choices={priorities.map(({ value, label }) => ({ value: String(value), label }))}
          onChange={(value) => change({ priority: value === null ? null : Number(value) })}
        />
        <FilterChoice
          label={logsText.filter.status}
          value={filter.status}
          choices={choicesOf(needStatuses, needStatusLabels)}
          onChange={(status) => change({ status: status as NeedFilter['status'] })}
        />
        <FilterChoice
          label={text.scope}
          value={filter.scope}
          choices={choicesOf(goalLevels, scopeLabels)}
          onChange={(scope) => change({ scope: scope as NeedFilter['scope'] })}
        />
        <FilterChoice
          label={text.member}
          value={filter.memberCode}
          choices={memberChoices(group)}
          onChange={(memberCode) => change({ memberCode })}
        />
        {asked.size > 1 && (
          <FilterChoice
            label={text.category}
            value={filter.category}
            choices={choicesOf(
              resourceCategories.filter((one) => asked.has(one)),
              categoryLabels,
            )}
            onChange={(category) => change({ category: category as NeedFilter['category'] })}
          />
        )}
      </FilterBar>
      {shown.length > 0 ? (
        <>
          <section className={styles.figures} aria-label={needsText.figures}>
            <Facts facts={needFigureFacts(needFigures(shown))} />
          </section>
          <NeedTable needs={shown} />
        </>
      ) : (
        <p className="soft">{logsText.filter.nothing}</p>
      )}
    </>
  )
}
