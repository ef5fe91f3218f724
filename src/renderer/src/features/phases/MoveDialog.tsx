import { useEffect, useRef } from 'react'
import { isDay } from '../../../../domain/day'
import { recordOf } from '../../../../domain/groupFile'
import { gateAhead } from '../../../../domain/progress/gates'
import { inUse } from '../../../../domain/progress/inUse'
import { phaseMove } from '../../../../domain/progress/phaseHistory'
import { criterionName } from '../../../../texts/gates'
import { memberLabel } from '../../../../texts/members'
import { phasesText } from '../../../../texts/phases'
import { ChoiceField } from '../../form/ChoiceField'
import { DayField } from '../../form/DayField'
import { FaultSummary } from '../../form/FaultSummary'
import { FieldGrid } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import { Notice } from '../../ui/Notice'
import {
  decidedMove,
  listsOn,
  type Move,
  type MoveDraft,
  moveDraft,
  moveKey,
  moveLabel,
  unmetOf,
} from './move'
import styles from './Phases.module.css'

const text = phasesText

type MoveDialogProps = { move: Move; onClose: () => void }

/** Asks what must be known of a change of phase, and writes it together with the program's status. */
export function MoveDialog({ move, onClose }: MoveDialogProps) {
  const { group, today, saveState } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const saved = moveDraft(group, move, today)
  const of = useSavedForm<'phaseChange', MoveDraft>({
    key: moveKey(move),
    kind: 'phaseChange',
    id: saved.id,
    saved,
    revision: 0,
    label: moveLabel(move),
    element,
    changeOf: (record) => phaseMove(group, decidedMove(record)),
    onSaved: onClose,
  })
  const { form, values } = of
  const day = isDay(values.date) ? values.date : today
  const blocking = move.kind === 'on' ? unmetOf(gateAhead(group, day), true) : []
  useListsOfDay(of, move, day)
  const { isSubmitted, isSubmitting, errors } = form.formState
  const isRefused = isSubmitted && Object.keys(errors).length === 0
  return (
    <Dialog title={title(move)} onClose={onClose}>
      {move.kind !== 'on' && <p className="soft">{text[move.kind].intro}</p>}
      <form ref={element} className="stack" noValidate onSubmit={of.save}>
        <FieldGrid>
          <DayField form={form} name="date" label={text.form.date} />
          <ChoiceField
            form={form}
            name="decidedBy"
            label={move.kind === 'end' ? text.end.decidedBy : text.form.decidedBy}
            choices={inUse(group.records.worker).map(({ id, name }) => ({
              value: id,
              label: name,
            }))}
            none={text.form.choose}
          />
        </FieldGrid>
        {blocking.length > 0 && (
          <Notice tone="warning" isLive title={text.form.blocked}>
            <p>{text.form.blockedBody(blocking.map(criterionName))}</p>
          </Notice>
        )}
        <SkippedFields of={of} />
        <TextField form={form} name="reason" rows={2} label={reasonLabel(move)} />
        <AlternativeFields of={of} />
        {isRefused && saveState.kind === 'notSaved' && <Failure error={saveState.error} />}
        <FaultSummary form={form} />
        <div className="row foot">
          <Button
            look={move.kind === 'end' ? 'danger' : 'main'}
            type="submit"
            disabled={isSubmitting || blocking.length > 0}
          >
            {move.kind === 'on' ? text.go(move.to) : text[move.kind].save}
          </Button>
          <Button
            onClick={() => {
              of.revert()
              onClose()
            }}
          >
            {text.form.discard}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Which criteria are open and who is in the group depend on the day; what was typed stays with its criterion or member. */
function useListsOfDay({ form, values }: SavedForm<MoveDraft>, move: Move, day: string): void {
  const { group } = useOpenGroup()
  const { skipped, alternatives } = values
  const lists = listsOn(group, move, day, { skipped, alternatives })
  const wanted = JSON.stringify(lists)
  const isSame = wanted === JSON.stringify({ skipped, alternatives })
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wanted` stands for the lists
  useEffect(() => {
    if (isSame) return
    form.setValue('skipped', lists.skipped)
    form.setValue('alternatives', lists.alternatives)
  }, [wanted, isSame, form])
}

function SkippedFields({ of: { form, values } }: { of: SavedForm<MoveDraft> }) {
  if (values.skipped.length === 0) return null
  return (
    <fieldset className={styles.part}>
      <legend>{text.form.skipTitle}</legend>
      <p className="soft small">{text.form.skipIntro}</p>
      {values.skipped.map(({ criterion }, index) => (
        <TextField
          key={criterion}
          form={form}
          name={`skipped.${index}.reason`}
          label={text.form.skipReason(criterionName(criterion))}
          rows={1}
        />
      ))}
    </fieldset>
  )
}

function AlternativeFields({ of: { form, values } }: { of: SavedForm<MoveDraft> }) {
  const { group } = useOpenGroup()
  const nameOf = (code: string) => {
    const member = recordOf(group, 'member', code)
    return member ? memberLabel(member) : code
  }
  if (values.alternatives.length === 0) return null
  return (
    <fieldset className={styles.part}>
      <legend>{text.end.alternatives}</legend>
      <FieldGrid>
        {values.alternatives.map(({ memberCode }, index) => (
          <TextField
            key={memberCode}
            form={form}
            name={`alternatives.${index}.service`}
            label={text.end.alternative(nameOf(memberCode))}
          />
        ))}
      </FieldGrid>
    </fieldset>
  )
}

function title(move: Move): string {
  if (move.kind === 'on') return text.go(move.to)
  return move.kind === 'back' ? text.back.title(move.to) : text.end.title
}

function reasonLabel(move: Move): string {
  return move.kind === 'on' ? text.form.note : text[move.kind].reason
}
