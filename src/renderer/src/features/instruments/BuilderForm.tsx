import { type ReactNode, useRef } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import type { Instrument } from '../../../../domain/records/instrument'
import { builderText } from '../../../../texts/instrumentBuilder'
import { instrumentWords } from '../../../../texts/instruments'
import { FormFoot } from '../../form/FormFoot'
import { useCheckedSave } from '../../form/useCheckedSave'
import { useKeptWords } from '../../form/useKeptWords'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { builderFaults } from './builderFaults'
import { type BuilderValues, valuesOf } from './builderValues'
import { builderField, builtInstrument } from './builtInstrument'
import { IdentityFields } from './IdentityFields'
import styles from './Instruments.module.css'
import { ItemFields } from './ItemFields'
import { builderKey } from './instrumentKeys'
import { CutOffFields, NormFields } from './MeaningFields'
import { Preview } from './Preview'
import { ScaleFields } from './ScaleFields'
import { PointFields, SafetyFields, SourceFields } from './SourceFields'

const text = builderText

type BuilderFormProps = {
  id: string
  /** As it is saved; null for a new one. */
  instrument: Instrument | null
  /** Sheets were answered: only what does not touch the meaning of their scores. */
  isLocked: boolean
  onSaved?: () => void
}

/** The form in which an instrument is made. */
export function BuilderForm({ id, instrument, isLocked, onSaved }: BuilderFormProps) {
  const { isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const base = instrument ? withoutStamps<'instrument'>(instrument) : { id }
  const saved = valuesOf(instrument)
  const sheet = useSavedForm<'instrument', BuilderValues>({
    key: builderKey(id),
    kind: 'instrument',
    id,
    saved,
    revision: instrument?.revision ?? 0,
    label: text.saveLabel(instrument ? instrumentWords(instrument) : text.unnamed),
    element,
    prepare: (typed) => builtInstrument(typed, base, isLocked),
    fieldOf: builderField,
    ...(onSaved ? { onSaved } : {}),
  })
  const { form, values } = sheet
  const save = useCheckedSave(sheet, element, () => builderFaults(form.getValues(), isLocked))
  const words = useKeptWords(sheet.isChanged)
  return (
    <form ref={element} noValidate onSubmit={save}>
      <fieldset disabled={isReadOnly} className={styles.sections}>
        <Section id="nama" title={text.identity.title}>
          <IdentityFields form={form} isLocked={isLocked} />
        </Section>
        {!isLocked && (
          <>
            <Section id="butir" title={text.items.section}>
              <ItemFields form={form} values={values} />
            </Section>
            <Section id="skala" title={text.scale.title}>
              <ScaleFields form={form} values={values} />
              <Preview instrument={builtInstrument(values, base, false)} />
            </Section>
          </>
        )}
        <Section id="asal" title={text.source.title}>
          <SourceFields form={form} />
        </Section>
        <Section id="pemakaian" title={text.source.use}>
          <PointFields form={form} values={values} />
          {isLocked && <SafetyFields form={form} items={instrument?.items ?? 0} />}
        </Section>
        <Section id="arti" title={text.cutOffs.section}>
          <CutOffFields form={form} />
          <NormFields form={form} isOpen={saved.norm.citation !== ''} />
        </Section>
        <div className="stack">
          <FormFoot of={sheet} words={words} />
        </div>
      </fieldset>
    </form>
  )
}

type SectionProps = { id: string; title: string; children: ReactNode }

function Section({ id, title, children }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
