import type { PrintedGoal } from '../../../../domain/report/goalSheet'
import { formatSigned } from '../../../../texts/formats'
import {
  evidenceLine,
  goalFacts,
  goalHeading,
  goalSheetText,
  ladderMarks,
} from '../../../../texts/goalSheet'
import { AmendmentTable } from '../AmendmentTable'
import { FactList } from '../FactList'
import { inCell, LongTexts } from '../LongTexts'
import { ReportTable } from '../ReportTable'
import { Unbroken } from '../Unbroken'

const text = goalSheetText.ladder

/** One goal on paper: what it says, its ladder with a mark for every rating, and what was changed of it. */
export function LadderOf({ goal }: { goal: PrintedGoal }) {
  const { id, scale, ratings, amendments } = goal
  const facts = goalFacts(goal)
  return (
    <section className="goal-ladder">
      <h3>{goalHeading(goal)}</h3>
      <FactList facts={facts.map(([label, value]) => [label, inCell(value)])} />
      {scale ? <Ladder goal={goal} scale={scale} /> : <p>{text.none}</p>}
      <LongTexts texts={facts.map(([label, value]) => ({ title: label, text: value }))} />
      <p className="note">
        <Unbroken text={evidenceLine(ratings)} />
      </p>
      <AmendmentTable rows={amendments.map((amendment) => ({ id, amendment }))} />
    </section>
  )
}

type LadderProps = { goal: PrintedGoal; scale: NonNullable<PrintedGoal['scale']> }

function Ladder({ goal, scale }: LadderProps) {
  const rungs = scale.toReversed().map((rung) => ({ ...rung, name: formatSigned(rung.level) }))
  const { level, words, reached } = text.columns
  return (
    <>
      <ReportTable
        caption={text.caption(goal.id)}
        columns={[
          { title: level, width: 11, align: 'centre' },
          { title: words, width: 57 },
          { title: reached, width: 32 },
        ]}
        rows={rungs.map((rung) => ({
          key: rung.name,
          cells: [rung.name, inCell(rung.text ?? text.undescribed), ladderMarks(goal, rung.level)],
        }))}
      />
      <LongTexts
        texts={rungs.map((rung) => ({ title: text.rung(rung.name), text: rung.text ?? '' }))}
      />
    </>
  )
}
