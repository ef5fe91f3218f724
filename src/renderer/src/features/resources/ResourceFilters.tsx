import { resourceCategories } from '../../../../domain/catalog/lists'
import { inUse } from '../../../../domain/progress/inUse'
import { allResources, type ResourceFilter } from '../../../../domain/resources/resourceList'
import { resourcesText } from '../../../../texts/groupResources'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { FilterBar, FilterChoice, FilterTick, FilterWords } from '../../logs/FilterFields'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'

const text = resourcesText.filter

type ResourceFiltersProps = {
  filter: ResourceFilter
  count: string
  onChange: (part: Partial<ResourceFilter>) => void
  onClear: () => void
}

/** What is looked for among the group's resources, and in which order they come. */
export function ResourceFilters({ filter, count, onChange, onClear }: ResourceFiltersProps) {
  const { group } = useOpenGroup()
  const present = new Set(inUse(group.records.resource).map(({ category }) => category))
  const { order, ...wanted } = filter
  const { order: _, ...everything } = allResources
  const isFiltered = JSON.stringify(wanted) !== JSON.stringify(everything)
  return (
    <FilterBar
      count={count}
      onClear={isFiltered ? onClear : null}
      tick={
        <>
          <FilterTick
            label={text.neverUsed}
            value={filter.isNeverUsed}
            onChange={(isNeverUsed) => onChange({ isNeverUsed })}
          />
          <FilterTick
            label={text.mustBeChecked}
            value={filter.mustBeChecked}
            onChange={(mustBeChecked) => onChange({ mustBeChecked })}
          />
        </>
      }
    >
      <FilterWords value={filter.words} onChange={(words) => onChange({ words })} />
      <FilterChoice
        label={text.category}
        value={filter.category}
        choices={resourceCategories
          .filter((category) => present.has(category))
          .map((value) => ({ value, label: categoryLabels[value] }))}
        onChange={(category) => onChange({ category: category as ResourceFilter['category'] })}
      />
      <Field label={text.order}>
        {(link) => (
          <select
            {...link}
            value={order}
            onChange={({ target }) => onChange({ order: target.value as ResourceFilter['order'] })}
          >
            <option value="name">{text.orders.name}</option>
            <option value="distance">{text.orders.distance}</option>
          </select>
        )}
      </Field>
    </FilterBar>
  )
}
