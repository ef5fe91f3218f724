import { useRef } from 'react'
import { goalLevelKeys } from '../../../domain/goals/scaleFindings'
import type { GroupFile } from '../../../domain/groupFile'
import { datedRatings } from '../../../domain/progress/goalProgress'
import type { Goal } from '../../../domain/records/goal'
import type { ReviewPoint } from '../../../domain/records/reviewPoint'
import { appText } from '../../../texts/app'
import { formatSigned } from '../../../texts/formats'
import { goalRatingText } from '../../../texts/goalRating'
import { goalLevelTexts } from '../../../texts/labels'
import { FormFoot } from '../form/FormFoot'
import { TextField } from '../form/TextField'
import { useSavedForm } from '../form/useSavedForm'
import { useIsAhead } from '../points/AheadNotice'
import { changeGroup, useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { FormerValue } from './FormerValue'
import {
  type RatingDraft,
  ratingDraft,
  ratingIndex,
  ratingKey,
  withoutRating,
  withRating,
} from './goalRating'
import styles from './Ratings.module.css'

const text = goalRatingText

type GoalRatingFormProps = {
  goal: Goal
  point: ReviewPoint
  onSaved?: () => void
  /** The value of the review before is told only after a new one was chosen. */
  hidesFormer?: boolean
  /** Where saving leads; the form stays where it is where left out. */
  onward?: (() => void) | undefined
}

/** Rating one goal at one review point: which described level was reached, and what shows it. */
export function GoalRatingForm({
  goal,
  point,
  onSaved,
  hidesFormer = false,
  onward,
}: GoalRatingFormProps) {
  const { group, isReadOnly } = useOpenGroup()
  const isAhead = useIsAhead(point)
  const element = useRef<HTMLFormElement>(null)
  const index = ratingIndex(goal, point)
  const saved = ratingDraft(goal, point)
  const of = useSavedForm<'goal', RatingDraft>({
    key: ratingKey(goal.id, point.id),
    kind: 'goal',
    id: goal.id,
    saved,
    revision: goal.revision,
    label: text.saveLabel(goal.id, point.id),
    element,
    place: `/kelompok/${group.id}/telaah?titik=${point.id}&bagian=${goal.id}`,
    prepare: (typed) => withRating(group, goal, point, typed),
    fieldOf: (path) => path.replace(`ratings.${index}.`, ''),
    onSaved: () => {
      onSaved?.()
      onward?.()
    },
  })
  const { form, values } = of
  const fault = form.formState.errors.level && appText.chooseOne
  return (
    <form ref={element} className="stack" noValidate onSubmit={of.save}>
      <fieldset disabled={isReadOnly || isAhead} className={styles.form}>
        <div className="tight">
          <Levels
            goal={goal}
            value={values.level}
            fault={fault}
            onChange={(level) =>
              form.setValue('level', level, { shouldValidate: form.formState.isSubmitted })
            }
          />
          <FormerValue
            isShown={!hidesFormer || values.level !== undefined}
            words={formerWords(group, goal, point)}
          />
        </div>
        <TextField
          form={form}
          name="evidence"
          label={text.evidence}
          hint={text.evidenceHint}
          rows={2}
        />
        <FormFoot of={of} save={text.save} onward={onward}>
          {saved.level !== undefined && (goal.ratings?.length ?? 0) > 1 && (
            <Button
              look="quiet"
              disabled={isReadOnly || of.isChanged}
              onClick={() =>
                changeGroup(
                  { put: [{ kind: 'goal', record: withoutRating(goal, point) }], remove: [] },
                  text.removeLabel(goal.id, point.id),
                )
              }
            >
              {text.remove}
            </Button>
          )}
        </FormFoot>
      </fieldset>
    </form>
  )
}

type LevelsProps = {
  goal: Goal
  value: number | undefined
  fault: string | undefined
  onChange: (level: number) => void
}

/** The five levels from the highest to the lowest, each as the scale describes it. */
function Levels({ goal, value, fault, onChange }: LevelsProps) {
  const name = `${goal.id}-jenjang`
  return (
    <fieldset className="tight" aria-describedby={fault ? `${name}-fault` : undefined}>
      <legend>{text.level}</legend>
      {!goal.gas && (
        <Notice tone="warning" title={text.noScale.title}>
          <p>{text.noScale.body}</p>
        </Notice>
      )}
      {fault && (
        <p id={`${name}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.levels}>
        {goalLevelKeys.toReversed().map((key) => (
          <label key={key} className={styles.level}>
            <input
              type="radio"
              name={name}
              checked={value === Number(key)}
              aria-invalid={fault ? true : undefined}
              onChange={() => onChange(Number(key))}
            />
            <span>
              <strong>{text.levelName(formatSigned(Number(key)), goalLevelTexts[key])}</strong>
              <span className={styles.meaning}>{goal.gas?.[key]?.trim() || text.undescribed}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The last rating before the point; the baseline where there was none. */
function formerWords(group: GroupFile, goal: Goal, point: ReviewPoint): string | undefined {
  const rating = datedRatings(group, goal).findLast(({ day }) => day < point.date)
  if (rating) return text.former(formatSigned(rating.level), rating.point)
  const { baselineLevel } = goal
  return baselineLevel === null || baselineLevel === undefined
    ? undefined
    : text.baseline(formatSigned(baselineLevel))
}
