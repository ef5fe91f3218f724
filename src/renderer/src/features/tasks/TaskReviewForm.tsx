import { useRef } from 'react'
import type { TaskCode } from '../../../../domain/catalog/tasks'
import { suggestedAttainment } from '../../../../domain/progress/suggestedAttainment'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { appText } from '../../../../texts/app'
import { attainmentTexts, effortTexts, taskTexts } from '../../../../texts/catalog'
import { formatList } from '../../../../texts/formats'
import { suggestionReason, tasksText } from '../../../../texts/tasks'
import { FaultSummary } from '../../form/FaultSummary'
import { TextField } from '../../form/TextField'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { EvidenceField } from './EvidenceField'
import { namedEvidence } from './evidence'
import { IndicatorField } from './IndicatorField'
import { LevelField } from './LevelField'
import { type ReviewDraft, toBeSaved } from './reviewDraft'
import styles from './Tasks.module.css'

const NOTE_LENGTH = 10
/** From this level on a rating should rest on evidence. */
const EVIDENCE_FROM = 3
/** A rise by this much in one step is asked about; a fall never is. */
const JUMP = 2

type TaskReviewFormProps = {
  saved: ReviewDraft
  /** Of the saved review; 0 where there is none. */
  revision: number
  point: ReviewPoint
  task: TaskCode
  previousLevel: number | null
}

/** Rating one task at one review point: where the group stands, what the worker did, and what shows it. */
export function TaskReviewForm({
  saved,
  revision,
  point,
  task,
  previousLevel,
}: TaskReviewFormProps) {
  const { group, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { form, values, isChanged, save, revert } = useSavedForm({
    key: `taskReview:${saved.id}`,
    kind: 'taskReview',
    id: saved.id,
    saved,
    revision,
    label: tasksText.saveLabel(saved.task, saved.point),
    element,
    place: `/kelompok/${group.id}/tugas?titik=${point.id}&tugas=${task}`,
    prepare: toBeSaved,
  })
  const { errors, isSubmitting } = form.formState
  const set = <Name extends 'attainment' | 'effort' | 'indicatorStates' | 'evidenceRefs'>(
    name: Name,
    value: ReviewDraft[Name],
  ) => form.setValue(name, value as never, { shouldValidate: form.formState.isSubmitted })

  const { rubric, indicators } = taskTexts[task]
  const states = values.indicatorStates
  const refs = values.evidenceRefs ?? []
  const isLedByMembers = namedEvidence(group, refs).some((one) => one.isLedByMembers)
  const level = values.attainment as number | undefined
  const isJump = previousLevel !== null && level !== undefined && level - previousLevel >= JUMP
  const hasNoReason = isJump && !values.jumpReason?.trim()
  const open = [
    ...(level === undefined ? [tasksText.attainment] : []),
    ...((values.effort as number | undefined) === undefined ? [tasksText.effort] : []),
    ...(values.note.trim().length < NOTE_LENGTH ? [tasksText.note] : []),
  ]

  return (
    <form ref={element} className="stack" noValidate onSubmit={save}>
      <fieldset disabled={isReadOnly} className={styles.form}>
        <IndicatorField
          indicators={indicators}
          value={states}
          onChange={(next) => set('indicatorStates', next)}
        />
        <Suggestion states={states} isLedByMembers={isLedByMembers} level={level} />
        <LevelField
          title={tasksText.attainment}
          hint={tasksText.attainmentHint}
          levels={attainmentTexts.map(({ label }, index) => ({ label, meaning: rubric[index] }))}
          value={level}
          onChange={(next) => set('attainment', next)}
          fault={errors.attainment && appText.chooseOne}
        />
        {isJump && (
          <>
            {hasNoReason && (
              <Notice tone="warning" isLive title={tasksText.jumpUnexplained.title}>
                <p>{tasksText.jumpUnexplained.body}</p>
              </Notice>
            )}
            <TextField
              form={form}
              name="jumpReason"
              label={tasksText.jumpReason}
              hint={tasksText.jumpReasonHint(previousLevel, level)}
              rows={2}
            />
          </>
        )}
        <LevelField
          title={tasksText.effort}
          hint={tasksText.effortHint}
          levels={effortTexts.map((label) => ({ label }))}
          value={values.effort as number | undefined}
          onChange={(next) => set('effort', next)}
          fault={errors.effort && appText.chooseOne}
        />
        <div>
          <TextField
            form={form}
            name="note"
            label={tasksText.note}
            hint={tasksText.noteHint}
            rows={4}
          />
          <p className="soft small">
            {tasksText.noteCount(values.note.trim().length, NOTE_LENGTH)}
          </p>
        </div>
        <EvidenceField
          point={point}
          former={saved.evidenceRefs ?? []}
          value={refs}
          onChange={(next) => set('evidenceRefs', next)}
        />
        {level !== undefined && level >= EVIDENCE_FROM && refs.length === 0 && (
          <Notice tone="warning" isLive title={tasksText.evidenceMissing.title}>
            <p>{tasksText.evidenceMissing.body}</p>
          </Notice>
        )}
        <FaultSummary form={form} />
        <div className="row foot">
          <Button look="main" type="submit" disabled={isSubmitting || !isChanged}>
            {tasksText.save}
          </Button>
          <Button disabled={!isChanged || isSubmitting} onClick={revert}>
            {tasksText.revert}
          </Button>
          <span className="soft small">{saveWords(isChanged, open, hasNoReason)}</span>
        </div>
      </fieldset>
    </form>
  )
}

type SuggestionProps = {
  states: ReviewDraft['indicatorStates']
  isLedByMembers: boolean
  level: number | undefined
}

/** What the indicators speak for, once all of them are judged. */
function Suggestion({ states, isLedByMembers, level }: SuggestionProps) {
  const judged = states.filter((state) => state !== null)
  if (judged.length < states.length)
    return (
      <div className={styles.suggestion} role="status">
        {tasksText.indicatorsOpen(judged.length, states.length)}
      </div>
    )
  const suggested = suggestedAttainment(judged, isLedByMembers)
  return (
    <div className={styles.suggestion} role="status">
      <strong>{tasksText.suggested(suggested, attainmentTexts[suggested]?.label ?? '')}</strong>{' '}
      {suggestionReason(judged, isLedByMembers)}
      {level !== undefined && level !== suggested && ` ${tasksText.differs}`}
    </div>
  )
}

function saveWords(isChanged: boolean, open: readonly string[], hasNoReason: boolean): string {
  if (!isChanged) return tasksText.nothingToSave
  if (open.length > 0) return tasksText.stillOpen(formatList(open))
  return hasNoReason ? tasksText.jumpUnexplained.title : tasksText.saveKeys
}
