import { useState } from 'react'
import { isDay } from '../../../../domain/day'
import { nikMismatch } from '../../../../domain/members/nikStructure'
import { memberText } from '../../../../texts/members'
import { TextField } from '../../form/TextField'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import type { IntakeFieldsProps } from './intakeFields'
import styles from './Members.module.css'

const text = memberText.nik

type NikFieldsProps = IntakeFieldsProps & { kept: string | null | undefined }

/** The number of the identity card: folded away, kept only with its purpose, masked until it is asked for. */
export function NikFields({ form, values, kept }: NikFieldsProps) {
  const { nik, nikPurpose, birthDate, sex } = values
  const [wasOpen] = useState(Boolean(nik))
  const [isShown, setIsShown] = useState(false)
  const fault = form.formState.errors.nik?.message
  const mismatch = nik && sex && birthDate && isDay(birthDate) && nikMismatch(nik, birthDate, sex)
  return (
    <details className={styles.folded} open={wasOpen || fault !== undefined}>
      <summary>{text.title}</summary>
      <div className="stack">
        <p className="soft small">{text.hint}</p>
        <TextField form={form} name="nikPurpose" label={text.purpose} hint={text.purposeHint} />
        <Field label={text.number} hint={text.numberHint} fault={fault}>
          {(link) => (
            <div className={styles.secret}>
              <input
                {...link}
                {...form.register('nik')}
                type={isShown ? 'text' : 'password'}
                inputMode="numeric"
                autoComplete="off"
              />
              <Button aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
                {isShown ? text.hide : text.show}
              </Button>
            </div>
          )}
        </Field>
        {nik && !nikPurpose?.trim() && (
          <Notice tone="warning" isLive>
            <p>{nik === kept ? text.purposeMissing : text.dropped}</p>
          </Notice>
        )}
        {mismatch && (
          <Notice tone="warning" isLive>
            <p>{text.mismatch[mismatch]}</p>
          </Notice>
        )}
      </div>
    </details>
  )
}
