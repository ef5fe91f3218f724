import { useEffect, useRef } from 'react'
import { principleSuggestions } from '../../../../domain/progress/principleSuggestions'
import type { ReviewItem } from '../../../../domain/progress/reviewItems'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { taskTexts } from '../../../../texts/catalog'
import { reviewText } from '../../../../texts/review'
import pointStyles from '../../points/Points.module.css'
import { checkDraft, savedCheck } from '../../ratings/checkDraft'
import { GoalRatingForm } from '../../ratings/GoalRatingForm'
import { PrincipleForm } from '../../ratings/PrincipleForm'
import { TaskReviewForm } from '../../ratings/TaskReviewForm'
import { useOpenGroup } from '../../state/openGroup'
import { goalOwner, itemName } from './items'

type ReviewPartProps = {
  point: ReviewPoint
  item: ReviewItem
  /** "Bagian 3 dari 27". */
  position: string
  onward: () => void
}

/** One part of a review: what it is about, and its form. Coming to it moves the focus there. */
export function ReviewPart({ point, item, position, onward }: ReviewPartProps) {
  const { group } = useOpenGroup()
  const heading = useRef<HTMLHeadingElement>(null)
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = true
    heading.current?.focus()
    return () => {
      isShown.current = false
    }
  }, [])
  // Whoever went to another part while this one was being saved is not led away from there.
  const goOn = () => {
    if (isShown.current) onward()
  }
  const hidesFormer = !group.records.program[0]?.showsFormerValues
  return (
    <section className={pointStyles.one} aria-labelledby="bagian">
      <div className="tight">
        <p className="soft small">{position}</p>
        <h2 id="bagian" ref={heading} tabIndex={-1}>
          {itemName(item)}
        </h2>
        <About item={item} />
      </div>
      {item.kind === 'task' && (
        <TaskReviewForm point={point} task={item.task} hidesFormer={hidesFormer} onward={goOn} />
      )}
      {item.kind === 'goal' && (
        <GoalRatingForm goal={item.goal} point={point} hidesFormer={hidesFormer} onward={goOn} />
      )}
      {item.kind === 'principle' && <PrinciplePart point={point} item={item} onward={goOn} />}
    </section>
  )
}

function About({ item }: { item: ReviewItem }) {
  const { group } = useOpenGroup()
  if (item.kind === 'task') return <p className="soft measure">{taskTexts[item.task].meaning}</p>
  if (item.kind === 'principle') return null
  const { memberCode, indicator } = item.goal
  return (
    <>
      <p className="soft">{goalOwner(group, memberCode)}</p>
      {indicator && <p className="soft">{reviewText.indicator(indicator)}</p>}
    </>
  )
}

type PrinciplePartProps = {
  point: ReviewPoint
  item: ReviewItem & { kind: 'principle' }
  onward: () => void
}

function PrinciplePart({ point, item: { principle }, onward }: PrinciplePartProps) {
  const { group, today } = useOpenGroup()
  const suggestions = principleSuggestions(group, point.id, today)?.[principle]
  if (!suggestions) return null
  return (
    <PrincipleForm
      point={point}
      saved={checkDraft(group, point, principle)}
      revision={savedCheck(group, point.id, principle)?.revision ?? 0}
      suggestions={suggestions.questions}
      onward={onward}
    />
  )
}
