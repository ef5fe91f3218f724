import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { formText } from '../../../texts/form'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { FaultSummary } from './FaultSummary'
import type { SavedForm } from './useSavedForm'

type FormFootProps<T extends FieldValues> = {
  of: SavedForm<T>
  save?: string
  /** What the form proposes can be saved without a change. */
  isProposal?: boolean
  /** What to tell beside the buttons instead of whether anything is unsaved. */
  words?: string | undefined
  /** What comes after this form: saving goes on to it, and so does the button where nothing is unsaved. */
  onward?: (() => void) | undefined
  /** Beside the buttons, for example a way to the next step. */
  children?: ReactNode
}

/** The end of a form that is saved: how many fields must be mended, saving, and going back to what is saved. */
export function FormFoot<T extends FieldValues>({
  of,
  save,
  isProposal = false,
  words,
  onward,
  children,
}: FormFootProps<T>) {
  const { form, isChanged, isOutdated, revert } = of
  const { isSubmitting } = form.formState
  return (
    <>
      {isChanged && isOutdated && (
        <Notice tone="warning" isLive title={formText.outdated.title}>
          <p>{formText.outdated.body}</p>
        </Notice>
      )}
      <FaultSummary form={form} />
      <div className="row foot">
        {onward && !isChanged ? (
          <Button look="main" onClick={onward}>
            {formText.goOn}
          </Button>
        ) : (
          <Button look="main" type="submit" disabled={(!isChanged && !isProposal) || isSubmitting}>
            {onward ? formText.saveAndGoOn : (save ?? formText.save)}
          </Button>
        )}
        <Button disabled={!isChanged || isSubmitting} onClick={revert}>
          {formText.revert}
        </Button>
        {onward && isChanged && (
          <Button look="quiet" onClick={onward}>
            {formText.later}
          </Button>
        )}
        {children}
        {(isChanged || !isProposal) && (
          <span className="soft small">
            {words ?? (isChanged ? formText.unsaved : formText.nothingToSave)}
          </span>
        )}
      </div>
    </>
  )
}
