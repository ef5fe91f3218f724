import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isEmptyOutcome, outcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import { evaluationText } from '../../../../texts/evaluation'
import { outcomeText } from '../../../../texts/outcome'
import { PageParts } from '../../evaluation/PageParts'
import { PlaceLink } from '../../frame/PlaceLink'
import { ComparedDays } from '../../periods/ComparedDays'
import { useComparedDays } from '../../periods/useComparedDays'
import { useOpenGroup } from '../../state/openGroup'
import { EmptyState } from '../../ui/EmptyState'
import { useScreen } from '../../ui/useScreen'
import { DosePanel } from './DosePanel'
import { GroupGoalsPanel } from './GroupGoalsPanel'
import { MeasuresPanel } from './MeasuresPanel'
import { MemberGoalsPanel } from './MemberGoalsPanel'
import { OverallPanel } from './OverallPanel'
import { ParticipationPanel } from './ParticipationPanel'
import { ResourcesPanel } from './ResourcesPanel'
import { SociometryPanel } from './SociometryPanel'
import { TasksPanel } from './TasksPanel'

const text = outcomeText
const { overall: _, comparison: __, ...panels } = text.panels
const parts = Object.values(panels)

/** What came of the program in the days looked at, and beside it what came of earlier ones. */
export function OutcomeEvaluation() {
  const { group, today } = useOpenGroup()
  const { period, compared } = useComparedDays()
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const { from, to } = period ?? {}
  const outcome = useMemo(
    () => outcomeEvaluation(group, { asOf: today, period: from && to ? { from, to } : null }),
    [group, today, from, to],
  )
  return (
    <>
      <div className="apart">
        <h1 ref={heading} tabIndex={-1}>
          {text.title}
        </h1>
        <Link
          to="/kelompok/$groupId/laporan"
          params={{ groupId: group.id }}
          search={{ dokumen: 'la' }}
        >
          {evaluationText.print}
        </Link>
      </div>
      <p className="soft measure">{text.intro}</p>
      <ComparedDays />
      {!period && isEmptyOutcome(outcome) ? (
        <NothingYet />
      ) : (
        <>
          <PageParts titles={parts} />
          <OverallPanel outcome={outcome} compared={compared} />
          <TasksPanel outcome={outcome} />
          <GroupGoalsPanel outcome={outcome} />
          <MemberGoalsPanel outcome={outcome} />
          <MeasuresPanel outcome={outcome} />
          <SociometryPanel sociometry={outcome.sociometry} />
          <ResourcesPanel outcome={outcome} />
          <ParticipationPanel outcome={outcome} />
          <DosePanel outcome={outcome} />
        </>
      )}
    </>
  )
}

function NothingYet() {
  return (
    <EmptyState
      title={text.empty.title}
      actions={
        <>
          <PlaceLink place={{ screen: 'anggota' }}>{text.empty.toMembers}</PlaceLink>
          <PlaceLink place={{ screen: 'tujuan' }}>{text.empty.toGoals}</PlaceLink>
          <PlaceLink place={{ screen: 'telaah' }}>{text.empty.toReview}</PlaceLink>
        </>
      }
    >
      <p className="soft measure">{text.empty.body}</p>
    </EmptyState>
  )
}
