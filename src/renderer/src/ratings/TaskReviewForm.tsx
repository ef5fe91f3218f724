import { useMemo, useRef } from 'react'
import type { TaskCode } from '../../../domain/catalog/tasks'
import { namedRecords } from '../../../domain/progress/evidence/evidenceRecords'
import { evidenceWindow } from '../../../domain/progress/evidence/evidenceWindow'
import { ratingWarnings } from '../../../domain/progress/evidence/ratingWarnings'
import { taskEvidence } from '../../../domain/progress/evidence/taskEvidence'
import { suggestedAttainment } from '../../../domain/progress/suggestedAttainment'
import { taskHistory } from '../../../domain/progress/taskProgress'
import type { ReviewPoint } from '../../../domain/records/reviewPoint'
import { appText } from '../../../texts/app'
import { attainmentTexts, effortTexts, taskTexts } from '../../../texts/catalog'
import { warningTexts } from '../../../texts/evidence'
import { formatList } from '../../../texts/formats'
import { suggestionReason, tasksText } from '../../../texts/tasks'
import { FormFoot } from '../form/FormFoot'
import { TextField } from '../form/TextField'
import { useSavedForm } from '../form/useSavedForm'
import { useIsAhead } from '../points/AheadNotice'
import { useOpenGroup } from '../state/openGroup'
import { Notice } from '../ui/Notice'
import { EvidenceCounts } from './EvidenceCounts'
import { EvidenceField } from './EvidenceField'
import { FormerValue } from './FormerValue'
import { IndicatorField } from './IndicatorField'
import { LevelField } from './LevelField'
import { MembersRating } from './MembersRating'
import styles from './Ratings.module.css'
import { type ReviewDraft, reviewDraft, reviewKey, toBeSaved } from './reviewDraft'

const NOTE_LENGTH = 10
/** From this level on a rating should rest on evidence. */
const EVIDENCE_FROM = 3
/** A rise by this much in one step is asked about; a fall never is. */
const JUMP = 2

type TaskReviewFormProps = {
  point: ReviewPoint
  task: TaskCode
  /** The value of the review before is told only after a new one was chosen. */
  hidesFormer?: boolean
  /** Where saving leads; the form stays where it is where left out. */
  onward?: (() => void) | undefined
}

/** Rating one task at one review point: where the group stands, what the worker did, and what shows it. */
export function TaskReviewForm({ point, task, hidesFormer = false, onward }: TaskReviewFormProps) {
  const { group, today, isReadOnly } = useOpenGroup()
  const isAhead = useIsAhead(point)
  const element = useRef<HTMLFormElement>(null)
  const saved = reviewDraft(group, point, task)
  const steps = taskHistory(group, task)
  const previous = steps.findLast((step) => step.point.date < point.date)
  const of = useSavedForm<'taskReview', ReviewDraft>({
    key: reviewKey(saved.id),
    kind: 'taskReview',
    id: saved.id,
    saved,
    revision: steps.find((step) => step.point.id === point.id)?.review.revision ?? 0,
    label: tasksText.saveLabel(saved.task, saved.point),
    element,
    place: `/kelompok/${group.id}/tugas?titik=${point.id}&tugas=${task}`,
    prepare: toBeSaved,
    ...(onward ? { onSaved: onward } : {}),
  })
  const { form, values } = of
  const { errors } = form.formState
  const set = <
    Name extends 'attainment' | 'effort' | 'indicatorStates' | 'evidenceRefs' | 'memberRating',
  >(
    name: Name,
    value: ReviewDraft[Name],
  ) => form.setValue(name, value as never, { shouldValidate: form.formState.isSubmitted })

  const { rubric, indicators } = taskTexts[task]
  const states = values.indicatorStates
  const refs = values.evidenceRefs ?? []
  const isLedByMembers = namedRecords(group, refs).some((one) => one.isLedByMembers)
  const level = values.attainment as number | undefined
  const effort = values.effort as number | undefined
  const previousLevel = previous?.review.attainment ?? null
  const isJump = previousLevel !== null && level !== undefined && level - previousLevel >= JUMP
  const hasNoReason = isJump && !values.jumpReason?.trim()
  // Counted anew when a value is chosen, not with every letter of the note.
  const window = useMemo(() => evidenceWindow(group, point, today), [group, point, today])
  const counts = useMemo(() => taskEvidence(group, point, task, today), [group, point, task, today])
  const warnings = useMemo(
    () => ratingWarnings(group, point, { task, attainment: level, effort }, today),
    [group, point, task, level, effort, today],
  )
  const counted = counts.flatMap(({ records }) => records)
  const open = [
    ...(level === undefined ? [tasksText.attainment] : []),
    ...(effort === undefined ? [tasksText.effort] : []),
    ...(values.note.trim().length < NOTE_LENGTH ? [tasksText.note] : []),
  ]

  return (
    <form ref={element} className="stack" noValidate onSubmit={of.save}>
      <fieldset disabled={isReadOnly || isAhead} className={styles.form}>
        <EvidenceCounts counts={counts} from={window.previous?.date ?? null} to={window.until} />
        <IndicatorField
          indicators={indicators}
          value={states}
          onChange={(next) => set('indicatorStates', next)}
        />
        <Suggestion states={states} isLedByMembers={isLedByMembers} level={level} />
        <div className="tight">
          <LevelField
            title={tasksText.attainment}
            hint={tasksText.attainmentHint}
            levels={attainmentTexts.map(({ label }, index) => ({ label, meaning: rubric[index] }))}
            value={level}
            onChange={(next) => set('attainment', next)}
            fault={errors.attainment && appText.chooseOne}
          />
          <FormerValue
            isShown={!hidesFormer || level !== undefined}
            words={previous && tasksText.former(previous.review.attainment, previous.point.id)}
          />
        </div>
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
          value={effort}
          onChange={(next) => set('effort', next)}
          fault={errors.effort && appText.chooseOne}
        />
        {warnings.map(({ code, params }) => (
          <Notice key={code} tone="warning" isLive title={warningTexts[code].title}>
            <p>{warningTexts[code].body(params)}</p>
          </Notice>
        ))}
        <MembersRating
          form={form}
          value={values.memberRating}
          onChange={(next) => set('memberRating', next)}
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
          window={window}
          counted={counted}
          former={saved.evidenceRefs ?? []}
          value={refs}
          onChange={(next) => set('evidenceRefs', next)}
        />
        {level !== undefined && level >= EVIDENCE_FROM && refs.length === 0 && (
          <Notice tone="warning" isLive title={tasksText.evidenceMissing.title}>
            <p>{tasksText.evidenceMissing.body}</p>
          </Notice>
        )}
        <FormFoot
          of={of}
          save={tasksText.save}
          onward={onward}
          words={saveWords(of.isChanged, open, hasNoReason)}
        />
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
