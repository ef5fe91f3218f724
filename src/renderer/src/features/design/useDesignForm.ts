import { type RefObject, useRef } from 'react'
import type { FieldValues } from 'react-hook-form'
import { type Change, withoutStamps } from '../../../../domain/groupFile'
import type { DesignStep } from '../../../../domain/progress/designSteps'
import type { DraftOf } from '../../../../domain/records/kinds'
import type { Program } from '../../../../domain/records/program'
import { designText } from '../../../../texts/design'
import { type OwnFaults, useCheckedSave } from '../../form/useCheckedSave'
import { type SavedForm, useSavedForm } from '../../form/useSavedForm'
import { withTyped } from '../../form/withTyped'
import { stepAfter, useStepChange } from './stepAddress'

type DesignFormOptions<T extends FieldValues> = {
  step: DesignStep
  program: Program
  /** The part of the program that this step shows, every field of it. */
  shown: T
  /** What a field of the form says in the words of the record, where the two differ. */
  prepare?: (typed: T) => FieldValues
  changeOf?: (record: DraftOf<'program'>) => Change
  /** What is wrong with it beyond the record's own schema. */
  check?: (values: T) => OwnFaults<T>
}

/** The form of one step of the design. */
export type DesignForm<T extends FieldValues> = SavedForm<T> & {
  step: DesignStep
  element: RefObject<HTMLFormElement | null>
  /** Saves and opens the next step. */
  saveAndGoOn: () => Promise<void>
}

/** A step's part of the program: several steps each hold a part of the one record. */
export function useDesignForm<T extends FieldValues>(options: DesignFormOptions<T>): DesignForm<T> {
  const { step, program, shown } = options
  const element = useRef<HTMLFormElement>(null)
  const changeStep = useStepChange()
  const isGoingOn = useRef(false)
  const sheet = useSavedForm<'program', T>({
    key: `program:${program.id}:${step}`,
    kind: 'program',
    id: program.id,
    saved: shown,
    revision: program.revision,
    label: designText.saveLabel(step),
    element,
    prepare: (typed) =>
      withTyped(withoutStamps<'program'>(program), shown, options.prepare?.(typed) ?? typed),
    ...(options.changeOf ? { changeOf: options.changeOf } : {}),
    onSaved: () => {
      if (isGoingOn.current) changeStep(stepAfter(step))
    },
  })
  const save = useCheckedSave(sheet, element, () => options.check?.(sheet.values) ?? {})
  const saveAndGoOn = async () => {
    isGoingOn.current = true
    await save()
    isGoingOn.current = false
  }
  return { ...sheet, save, step, element, saveAndGoOn }
}
