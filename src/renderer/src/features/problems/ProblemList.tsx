import {
  problemCategories,
  problemRaisers,
  problemStatuses,
} from '../../../../domain/catalog/lists'
import {
  allProblems,
  filteredProblems,
  type ProblemFilter,
  problemFigures,
} from '../../../../domain/logs/problemList'
import { inUse } from '../../../../domain/progress/inUse'
import { logsText } from '../../../../texts/logs'
import {
  problemCategoryLabels,
  problemFigureFacts,
  problemRaiserLabels,
  problemStatusLabels,
  problemsText,
} from '../../../../texts/problems'
import { choicesOf } from '../../form/choicesOf'
import { FilterBar, FilterChoice, FilterTick, FilterWords } from '../../logs/FilterFields'
import styles from '../../logs/Logs.module.css'
import { PeriodFilter } from '../../logs/PeriodFilter'
import { sessionChoices } from '../../logs/sessionChoices'
import { useOpenGroup } from '../../state/openGroup'
import { Facts } from '../../ui/Facts'
import { ProblemTable } from './ProblemTable'

type ProblemListProps = { filter: ProblemFilter; onFilter: (filter: ProblemFilter) => void }

/** All problems, or those that are looked for, and what they come to. */
export function ProblemList({ filter, onFilter }: ProblemListProps) {
  const { group, today } = useOpenGroup()
  const shown = filteredProblems(group, filter, today)
  const all = inUse(group.records.problem).length
  const change = (part: Partial<ProblemFilter>) => onFilter({ ...filter, ...part })
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(allProblems)
  return (
    <>
      <p className="soft measure">{problemsText.intro}</p>
      <FilterBar
        count={problemsText.shown(shown.length, all)}
        onClear={isFiltered ? () => onFilter(allProblems) : null}
        tick={
          <FilterTick
            label={problemsText.filter.openLong}
            value={filter.isOpenLong}
            onChange={(isOpenLong) => change({ isOpenLong })}
          />
        }
      >
        <FilterWords value={filter.words} onChange={(words) => change({ words })} />
        <FilterChoice
          label={logsText.filter.status}
          value={filter.status}
          choices={choicesOf(problemStatuses, problemStatusLabels)}
          onChange={(status) => change({ status: status as ProblemFilter['status'] })}
        />
        <FilterChoice
          label={problemsText.filter.category}
          value={filter.category}
          choices={choicesOf(problemCategories, problemCategoryLabels)}
          onChange={(category) => change({ category: category as ProblemFilter['category'] })}
        />
        <FilterChoice
          label={problemsText.filter.raisedBy}
          value={filter.raisedBy}
          choices={choicesOf(problemRaisers, problemRaiserLabels)}
          onChange={(raisedBy) => change({ raisedBy: raisedBy as ProblemFilter['raisedBy'] })}
        />
        <FilterChoice
          label={logsText.filter.meeting}
          value={filter.sessionId}
          choices={sessionChoices(group, filter.sessionId)}
          onChange={(sessionId) => change({ sessionId })}
        />
        <PeriodFilter value={filter.period} onChange={(period) => change({ period })} />
      </FilterBar>
      {shown.length > 0 ? (
        <>
          <section className={styles.figures} aria-label={problemsText.figures}>
            <Facts facts={problemFigureFacts(problemFigures(shown, today))} />
          </section>
          <ProblemTable problems={shown} />
        </>
      ) : (
        <p className="soft">{logsText.filter.nothing}</p>
      )}
    </>
  )
}
