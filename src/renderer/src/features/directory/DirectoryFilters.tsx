import {
  psksTypes,
  resourceCategories,
  resourceStatuses,
  systemKinds,
} from '../../../../domain/catalog/lists'
import { mouStates } from '../../../../domain/directory/agreement'
import {
  anyResource,
  type DirectoryFilter,
  regenciesOf,
} from '../../../../domain/directory/directoryFilter'
import { freshnessKinds } from '../../../../domain/directory/freshness'
import { type ResourceOrder, resourceOrders } from '../../../../domain/directory/sortResources'
import {
  directoryText,
  freshnessLabels,
  mouStateLabels,
  resourceOrderLabels,
} from '../../../../texts/directory'
import { capitalised } from '../../../../texts/formats'
import {
  categoryLabels,
  resourceStatusLabels,
  systemKindLabels,
} from '../../../../texts/resourceLabels'
import { choicesOf } from '../../form/choicesOf'
import { FilterBar, FilterChoice, FilterTick, FilterWords } from '../../logs/FilterFields'
import logs from '../../logs/Logs.module.css'
import { useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import styles from './Directory.module.css'
import {
  clearDirectoryFilter,
  narrowDirectory,
  orderDirectory,
  useDirectoryWish,
} from './directoryWish'

const text = directoryText.filter
const REACHES_KM = [1, 3, 5, 10, 25, 50, 100]
const named = <T extends string>(values: readonly T[], name: (value: T) => string) =>
  values.map((value) => ({ value, label: name(value) }))
const categoryChoices = choicesOf(resourceCategories, categoryLabels).sort((one, other) =>
  one.label.localeCompare(other.label, 'id'),
)
const reachChoices = REACHES_KM.map((km) => ({ value: String(km), label: text.within(km) }))
/** What stands behind the fold; the words, the category and the distance stand before it. */
const folded = [
  'regency',
  'systemKind',
  'psksType',
  'status',
  'freshness',
  'mou',
  'isFree',
  'tellsAccess',
] as const satisfies readonly (keyof DirectoryFilter)[]

type DirectoryFiltersProps = { shown: number; total: number; hasAgencyPlace: boolean }

/** What is looked for in the directory, how much of it that is, and the way back to everything. */
export function DirectoryFilters({ shown, total, hasAgencyPlace }: DirectoryFiltersProps) {
  const { filter, order } = useDirectoryWish()
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(anyResource)
  const inUse = folded.filter((name) => filter[name] !== anyResource[name]).length
  return (
    <FilterBar
      count={directoryText.shown(shown, total)}
      onClear={isFiltered ? clearDirectoryFilter : null}
      tick={
        <FilterTick
          label={text.isSetAside}
          value={filter.isSetAside}
          onChange={(isSetAside) => narrowDirectory({ isSetAside })}
        />
      }
    >
      <div className={styles.words}>
        <FilterWords value={filter.words} onChange={(words) => narrowDirectory({ words })} />
      </div>
      <FilterChoice
        label={text.category}
        value={filter.category}
        choices={categoryChoices}
        onChange={(value) => narrowDirectory({ category: value as DirectoryFilter['category'] })}
      />
      {hasAgencyPlace && (
        <FilterChoice
          label={text.distance}
          value={filter.withinKm === null ? null : String(filter.withinKm)}
          choices={reachChoices}
          onChange={(value) => narrowDirectory({ withinKm: value === null ? null : Number(value) })}
        />
      )}
      <OrderChoice order={order} hasAgencyPlace={hasAgencyPlace} />
      <details className={styles.more} open={inUse > 0 || undefined}>
        <summary>{inUse > 0 ? text.moreInUse(inUse) : text.more}</summary>
        <MoreFilters filter={filter} hasAgencyPlace={hasAgencyPlace} />
      </details>
    </FilterBar>
  )
}

function OrderChoice({ order, hasAgencyPlace }: { order: ResourceOrder; hasAgencyPlace: boolean }) {
  const offered = resourceOrders.filter((one) => one !== 'distance' || hasAgencyPlace)
  return (
    <Field label={text.order}>
      {(link) => (
        <select
          {...link}
          value={order}
          onChange={({ target }) => orderDirectory(target.value as ResourceOrder)}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {resourceOrderLabels[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type MoreFiltersProps = { filter: DirectoryFilter; hasAgencyPlace: boolean }

function MoreFilters({ filter, hasAgencyPlace }: MoreFiltersProps) {
  const { group } = useOpenGroup()
  const regencies = regenciesOf(group.records.resource)
  const choice = <K extends 'regency' | 'systemKind' | 'psksType' | 'status' | 'freshness' | 'mou'>(
    name: K,
    label: string,
    choices: { value: string; label: string }[],
  ) => (
    <FilterChoice
      label={label}
      value={filter[name]}
      choices={choices}
      onChange={(value) => narrowDirectory({ [name]: value })}
    />
  )
  const tick = (name: 'isFree' | 'tellsAccess') => (
    <FilterTick
      label={text[name]}
      value={filter[name]}
      onChange={(isTicked) => narrowDirectory({ [name]: isTicked })}
    />
  )
  return (
    <div className="stack">
      <div className={logs.filterFields}>
        {choice(
          'regency',
          text.regency,
          named(regencies, (regency) => regency),
        )}
        {choice('systemKind', text.systemKind, choicesOf(systemKinds, systemKindLabels))}
        {choice('psksType', text.psks, named(psksTypes, capitalised))}
        {choice('status', text.status, choicesOf(resourceStatuses, resourceStatusLabels))}
        {choice('freshness', text.freshness, choicesOf(freshnessKinds, freshnessLabels))}
        {choice('mou', text.mou, choicesOf(mouStates, mouStateLabels))}
      </div>
      <div className="row">
        {tick('isFree')}
        {tick('tellsAccess')}
      </div>
      {!hasAgencyPlace && <p className="soft small">{text.noAgencyPlace}</p>}
    </div>
  )
}
