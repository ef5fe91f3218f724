import type { OutcomeEvaluation } from '../../../../domain/evaluation/outcomeEvaluation'
import type {
  GroupGoalOutcome,
  GroupGoalsOutcome,
} from '../../../../domain/evaluation/outcomeGoals'
import { outcomeText } from '../../../../texts/outcome'
import {
  groupGoalColumns,
  groupGoalVerdict,
  memberGoalVerdict,
  stoppedSentence,
  wayWords,
} from '../../../../texts/outcomeGoals'
import { level, levelTable, memberGoalTable } from '../../../../texts/outcomeTables'
import { leaverSentence } from '../../../../texts/outcomeVerdicts'
import { GoalLadder } from '../../ui/charts/GoalLadder'
import { LevelDistribution } from '../../ui/charts/LevelDistribution'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'
import { OutcomeMethods } from './OutcomeMethods'

const text = outcomeText

/** C. The goals of the group and of its members; of the members' goals no words, only codes and levels. */
export function OutcomeGoals({ outcome }: { outcome: OutcomeEvaluation }) {
  const { groupGoals, memberGoals } = outcome
  return (
    <section className="outcome-part">
      <p>{groupGoalVerdict(groupGoals)}</p>
      {groupGoals.rows.length > 0 && <GroupGoals goals={groupGoals} />}
      <p>{memberGoalVerdict(memberGoals)}</p>
      {memberGoals.goals > 0 && <MemberGoals outcome={outcome} />}
      {groupGoals.goals + memberGoals.goals > 0 && <OutcomeMethods codes={['gas']} />}
    </section>
  )
}

function GroupGoals({ goals: { rows, stopped } }: { goals: GroupGoalsOutcome }) {
  const { caption, goal, baseline, now, ladder, words } = groupGoalColumns
  return (
    <>
      <ReportTable
        caption={`${caption}. ${text.ladders}`}
        columns={[
          { title: goal, width: 32 },
          { title: baseline, width: 9, align: 'centre' },
          { title: now, width: 7, align: 'centre' },
          { title: ladder, width: 18 },
          { title: words, width: 34 },
        ]}
        rows={rows.map((row) => ({ key: row.id, cells: goalCells(row) }))}
      />
      <LongTexts
        texts={rows.map((row) => ({ title: `Keadaan tujuan ${row.id}`, text: wayWords(row) }))}
      />
      {stopped.length > 0 && <p>{stoppedSentence(stopped)}</p>}
    </>
  )
}

function goalCells(row: GroupGoalOutcome) {
  return [
    `${row.id}. ${row.text}`,
    level(row.start),
    level(row.now),
    <GoalLadder key="ladder" label={row.id} baseline={row.start} now={row.now} />,
    inCell(wayWords(row)),
  ]
}

function MemberGoals({ outcome }: { outcome: OutcomeEvaluation }) {
  const goals = outcome.memberGoals
  const apart = [leaverSentence(outcome), stoppedSentence(goals.stopped)].filter(Boolean).join(' ')
  const { legendBefore, legendNow } = text.levels
  return (
    <>
      {goals.rated > 0 && (
        <div className="figure-and-table">
          <LevelDistribution
            rows={[
              { name: legendBefore, counts: goals.atStart },
              { name: legendNow, counts: goals.atEnd },
            ]}
            width={230}
          />
          <ReportTable {...levelTable(goals)} />
        </div>
      )}
      <ReportTable {...memberGoalTable(outcome)} />
      {apart && <p>{apart}</p>}
    </>
  )
}
