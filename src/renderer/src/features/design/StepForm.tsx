import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { DesignStep } from '../../../../domain/progress/designSteps'
import { designText } from '../../../../texts/design'
import { FormFoot } from '../../form/FormFoot'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import styles from './Design.module.css'
import { stepAddress, stepAfter } from './stepAddress'
import type { DesignForm } from './useDesignForm'

type StepFormProps<T extends FieldValues> = { of: DesignForm<T>; children: ReactNode }

/** The form of a step: its fields, saving, and the way to the next step. */
export function StepForm<T extends FieldValues>({ of, children }: StepFormProps<T>) {
  const { isReadOnly } = useOpenGroup()
  return (
    <form ref={of.element} className={styles.sheet} noValidate onSubmit={of.save}>
      <fieldset disabled={isReadOnly} className="stack">
        {children}
        <FormFoot of={of}>
          {of.isChanged ? (
            <Button disabled={of.form.formState.isSubmitting} onClick={of.saveAndGoOn}>
              {designText.foot.saveAndGoOn}
            </Button>
          ) : (
            <NextStep after={of.step} />
          )}
        </FormFoot>
      </fieldset>
    </form>
  )
}

/** The way to the step after this one, or to the summary after the last. */
export function NextStep({ after }: { after: DesignStep }) {
  const { group } = useOpenGroup()
  const next = stepAfter(after)
  return (
    <Link {...stepAddress(group.id, next)}>
      {next ? designText.foot.goOn : designText.foot.toSummary}
    </Link>
  )
}

/** Fields of a step that belong together, under a heading. */
export function StepPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}
