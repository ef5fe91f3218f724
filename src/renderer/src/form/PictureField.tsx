import { useEffect, useRef, useState } from 'react'
import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { pictureText } from '../../../texts/picture'
import { Button } from '../ui/Button'
import { Field, type InputLink } from '../ui/Field'
import styles from './PictureField.module.css'
import { type PictureFault, type PictureKind, pictureTypes, redrawnPicture } from './picture'

type PictureFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  label: string
  kind: PictureKind
  /** What the picture shows, for whoever cannot see it. */
  alt: string
  hint?: string
}

/** A picture of a form: chosen or dropped, drawn anew, shown small, and taken out again. */
export function PictureField<T extends FieldValues>(props: PictureFieldProps<T>) {
  const { form, name } = props
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <Picture
          {...props}
          value={field.value || null}
          onChange={field.onChange}
          fault={fieldState.error?.message}
        />
      )}
    />
  )
}

type PictureProps = Omit<PictureFieldProps<FieldValues>, 'form' | 'name'> & {
  value: string | null
  onChange: (address: string | null) => void
  fault: string | undefined
}

function Picture({ label, hint, kind, alt, value, onChange, fault }: PictureProps) {
  const [refusal, setRefusal] = useState<PictureFault | null>(null)
  const box = useRef<HTMLDivElement>(null)
  // What was refused says nothing about the picture that another version brings.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another picture is a reason
  useEffect(() => setRefusal(null), [value])
  const take = async (file: File | undefined) => {
    if (!file) return
    const result = await redrawnPicture(file, kind)
    if ('fault' in result) return setRefusal(result.fault)
    setRefusal(null)
    onChange(result.address)
  }
  const remove = () => {
    setRefusal(null)
    onChange(null)
    box.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={box} className={styles.picture}>
      <Field label={label} hint={hint} fault={(refusal && pictureText.refusals[refusal]) ?? fault}>
        {(link) => <Chooser link={link} isReplacing={value !== null} onChoose={take} />}
      </Field>
      {value && (
        <div className={styles.shown}>
          <img src={value} alt={alt} className={styles[kind]} />
          <Button look="quiet" aria-label={pictureText.removeOf(label)} onClick={remove}>
            {pictureText.remove}
          </Button>
        </div>
      )}
      <p className="unseen" role="status">
        {refusal ? pictureText.refusals[refusal] : ''}
      </p>
    </div>
  )
}

type ChooserProps = {
  link: InputLink
  isReplacing: boolean
  onChoose: (file: File | undefined) => void
}

/** The platform's own file field, invisible over words of ours: it takes clicks, keys and dropped files. */
function Chooser({ link, isReplacing, onChoose }: ChooserProps) {
  return (
    <div className={styles.chooser}>
      <input
        {...link}
        className={styles.file}
        type="file"
        accept={pictureTypes.join(',')}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.files?.[0])
          // The same file may be chosen again after it was mended.
          currentTarget.value = ''
        }}
      />
      <span aria-hidden="true">{isReplacing ? pictureText.replace : pictureText.choose}</span>
    </div>
  )
}
