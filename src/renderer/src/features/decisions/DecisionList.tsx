import { decisionStatuses, decisionTopics } from '../../../../domain/catalog/lists'
import {
  allDecisions,
  type DecisionFilter,
  decisionFigures,
  filteredDecisions,
} from '../../../../domain/logs/decisionList'
import { inUse } from '../../../../domain/progress/inUse'
import {
  decisionFigureFacts,
  decisionStatusLabels,
  decisionsText,
  decisionTopicLabels,
} from '../../../../texts/decisions'
import { logsText } from '../../../../texts/logs'
import { choicesOf } from '../../form/choicesOf'
import { FilterBar, FilterChoice, FilterTick, FilterWords } from '../../logs/FilterFields'
import styles from '../../logs/Logs.module.css'
import { PeriodFilter } from '../../logs/PeriodFilter'
import { sessionChoices } from '../../logs/sessionChoices'
import { useOpenGroup } from '../../state/openGroup'
import { Facts } from '../../ui/Facts'
import { DecisionTable } from './DecisionTable'

type DecisionListProps = { filter: DecisionFilter; onFilter: (filter: DecisionFilter) => void }

/** All decisions, or those that are looked for, and what they come to. */
export function DecisionList({ filter, onFilter }: DecisionListProps) {
  const { group, today } = useOpenGroup()
  const shown = filteredDecisions(group, filter, today)
  const all = inUse(group.records.decision).length
  const change = (part: Partial<DecisionFilter>) => onFilter({ ...filter, ...part })
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(allDecisions)
  return (
    <>
      <p className="soft measure">{decisionsText.intro}</p>
      <FilterBar
        count={decisionsText.shown(shown.length, all)}
        onClear={isFiltered ? () => onFilter(allDecisions) : null}
        tick={
          <FilterTick
            label={decisionsText.filter.overdue}
            value={filter.isOverdue}
            onChange={(isOverdue) => change({ isOverdue })}
          />
        }
      >
        <FilterWords value={filter.words} onChange={(words) => change({ words })} />
        <FilterChoice
          label={logsText.filter.status}
          value={filter.status}
          choices={choicesOf(decisionStatuses, decisionStatusLabels)}
          onChange={(status) => change({ status: status as DecisionFilter['status'] })}
        />
        <FilterChoice
          label={decisionsText.filter.topic}
          value={filter.topic}
          choices={choicesOf(decisionTopics, decisionTopicLabels)}
          onChange={(topic) => change({ topic: topic as DecisionFilter['topic'] })}
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
          <section className={styles.figures} aria-label={decisionsText.figures}>
            <Facts facts={decisionFigureFacts(decisionFigures(shown, today))} />
          </section>
          <DecisionTable decisions={shown} />
        </>
      ) : (
        <p className="soft">{logsText.filter.nothing}</p>
      )}
    </>
  )
}
