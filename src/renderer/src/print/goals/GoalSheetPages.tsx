import type { GoalMap } from '../../../../domain/goals/goalMap'
import type { GoalSheet, PrintedGoal } from '../../../../domain/report/goalSheet'
import type { CopyMark } from '../../../../domain/report/reportDocument'
import { goalSheetText, groupScore, membersScore } from '../../../../texts/goalSheet'
import { GoalMapDrawing } from '../../ui/charts/GoalMapDrawing'
import { Chapter } from '../Chapter'
import { Grade } from '../Grade'
import { Letterhead } from '../Letterhead'
import { LadderOf } from './LadderOf'

const text = goalSheetText
const MOST_MEMBER_GOALS = 12

type GoalSheetPagesProps = { sheet: GoalSheet; copy: CopyMark | null }

/** The map and the ladders of all goals, to be talked over. */
export function GoalSheetPages({ sheet, copy }: GoalSheetPagesProps) {
  const ofGroup = sheet.goals.filter(({ memberCode }) => memberCode === null)
  const ofMembers = sheet.goals.filter(({ memberCode }) => memberCode !== null)
  const isScored = sheet.group.now.t !== null || sheet.members.now.meanT !== null
  return (
    <>
      <header className="report-head">
        <Letterhead letterhead={sheet.letterhead} />
        <Grade document={sheet.document} copy={copy} />
        <h1>{text.title}</h1>
        {sheet.program && <p className="head-line">{sheet.program.name}</p>}
        <p className="head-line">{text.asOf(sheet.asOf)}</p>
      </header>
      <Chapter title={text.map}>
        {sheet.goals.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          mapParts(sheet.map).map((part, index, { length }) => (
            <figure key={part.memberGoals[0]?.id ?? 'whole'} className="goal-map">
              <GoalMapDrawing map={part} />
              <figcaption>{text.mapNote(index + 1, length)}</figcaption>
            </figure>
          ))
        )}
      </Chapter>
      <Chapter title={text.attainment}>
        <div className="together">
          <p>{groupScore(sheet.group)}</p>
          <p>{membersScore(sheet.members)}</p>
          {isScored && <p className="note">{text.aid}</p>}
        </div>
      </Chapter>
      <Goals title={text.groupGoals} none={text.noGroupGoals} goals={ofGroup} />
      <Goals title={text.memberGoals} none={text.noMemberGoals} goals={ofMembers} />
    </>
  )
}

/** So many goals of members at once that each drawing stands on one page. */
function mapParts(map: GoalMap): GoalMap[] {
  const { memberGoals } = map
  const parts = Math.max(1, Math.ceil(memberGoals.length / MOST_MEMBER_GOALS))
  return Array.from({ length: parts }, (_, part) => ({
    ...map,
    memberGoals: memberGoals.slice(part * MOST_MEMBER_GOALS, (part + 1) * MOST_MEMBER_GOALS),
  }))
}

type GoalsProps = { title: string; none: string; goals: readonly PrintedGoal[] }

function Goals({ title, none, goals }: GoalsProps) {
  return (
    <Chapter title={title}>
      {goals.length === 0 ? (
        <p>{none}</p>
      ) : (
        goals.map((goal) => <LadderOf key={goal.id} goal={goal} />)
      )}
    </Chapter>
  )
}
