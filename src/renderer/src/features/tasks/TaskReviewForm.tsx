import { useEffect, useRef } from 'react'
import type { TaskCode } from '../../../../domain/catalog/tasks'
import { suggestedAttainment } from '../../../../domain/progress/suggestedAttainment'
import type { ReviewPoint } from '../../../../domain/records/reviewPoint'
import { attainmentTexts, effortTexts, taskTexts } from '../../../../texts/catalog'
import { suggestionReason, tasksText } from '../../../../texts/tasks'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { EvidenceField } from './EvidenceField'
import { namedEvidence } from './evidence'
import { IndicatorField } from './IndicatorField'
import { LevelField } from './LevelField'
import type { ReviewDraft } from './reviewDraft'
import styles from './Tasks.module.css'
import { useReviewForm } from './useReviewForm'

const NOTE_LENGTH = 10
/** From this level on a rating should rest on evidence. */
const EVIDENCE_FROM = 3
/** A rise by this much in one step is asked about; a fall never is. */
const JUMP = 2

type TaskReviewFormProps = {
  saved: ReviewDraft
  point: ReviewPoint
  task: TaskCode
  previousLevel: number | null
}

/** Rating one task at one review point: where the group stands, what the worker did, and what shows it. */
export function TaskReviewForm({ saved, point, task, previousLevel }: TaskReviewFormProps) {
  const { group, isReadOnly } = useOpenGroup()
  const { form, values, isChanged, save, revert } = useReviewForm(saved)
  const { errors, isSubmitting } = form.formState
  const element = useRef<HTMLFormElement>(null)
  useSaveKeys(() => {
    if (isChanged && !isReadOnly && !isSubmitting) element.current?.requestSubmit()
  })
  const set = <Name extends 'attainment' | 'effort' | 'indicatorStates' | 'evidenceRefs'>(
    name: Name,
    value: NonNullable<ReviewDraft[Name]>,
  ) => form.setValue(name, value as never, { shouldValidate: form.formState.isSubmitted })

  const { rubric, indicators } = taskTexts[task]
  const states = values.indicatorStates ?? []
  const refs = values.evidenceRefs ?? []
  const isLedByMembers = namedEvidence(group, refs).some((one) => one.isLedByMembers)
  const suggested = suggestedAttainment(states, isLedByMembers)
  const level = values.attainment as number | undefined
  const isJump = previousLevel !== null && level !== undefined && level - previousLevel >= JUMP

  return (
    <form ref={element} className="stack" noValidate onSubmit={save}>
      <fieldset disabled={isReadOnly} className={styles.form}>
        <IndicatorField
          indicators={indicators}
          value={states}
          onChange={(next) => set('indicatorStates', next)}
        />
        <div className={styles.suggestion} role="status">
          <strong>{tasksText.suggested(suggested, attainmentTexts[suggested]?.label ?? '')}</strong>{' '}
          {suggestionReason(states, isLedByMembers)}
          {level !== undefined && level !== suggested && ` ${tasksText.differs}`}
        </div>
        <LevelField
          title={tasksText.attainment}
          hint={tasksText.attainmentHint}
          levels={attainmentTexts.map(({ label }, index) => ({ label, meaning: rubric[index] }))}
          value={level}
          onChange={(next) => set('attainment', next)}
          fault={errors.attainment?.message as string | undefined}
        />
        {isJump && (
          <TextField
            form={form}
            name="jumpReason"
            label={tasksText.jumpReason}
            hint={tasksText.jumpReasonHint(previousLevel, level)}
            rows={2}
          />
        )}
        <LevelField
          title={tasksText.effort}
          hint={tasksText.effortHint}
          levels={effortTexts.map((label) => ({ label }))}
          value={values.effort as number | undefined}
          onChange={(next) => set('effort', next)}
          fault={errors.effort?.message as string | undefined}
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
        <EvidenceField point={point} value={refs} onChange={(next) => set('evidenceRefs', next)} />
        {level !== undefined && level >= EVIDENCE_FROM && refs.length === 0 && (
          <Notice tone="warning" isLive title={tasksText.evidenceMissing.title}>
            <p>{tasksText.evidenceMissing.body}</p>
          </Notice>
        )}
        <div className="row">
          <Button look="main" type="submit" disabled={isSubmitting || !isChanged}>
            {tasksText.save}
          </Button>
          <Button disabled={!isChanged || isSubmitting} onClick={revert}>
            {tasksText.revert}
          </Button>
          <span className="soft small">{tasksText.saveKeys}</span>
        </div>
      </fieldset>
    </form>
  )
}

function useSaveKeys(save: () => void) {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
