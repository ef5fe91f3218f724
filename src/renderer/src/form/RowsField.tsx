import { type ReactNode, useEffect, useRef } from 'react'
import {
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  get,
  type UseFormReturn,
} from 'react-hook-form'
import { formText } from '../../../texts/form'
import { Button } from '../ui/Button'
import styles from './Form.module.css'
import { useRowDrag } from './useRowDrag'

type RowsFieldProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  name: FieldPath<T>
  title: string
  hint?: string
  /** What one row is called: "Temuan 2". */
  rowName: (number: number) => string
  /** A row in which nothing is filled in. */
  blank: unknown
  add: string
  /** Shown where there is no row yet. */
  empty?: string
  canMove?: boolean
  /** Beside the button that adds a blank row: other ways to a new one. */
  actions?: ReactNode
  /** The fields of one row; `path` is the place of the row in the form. */
  children: (path: FieldPath<T>, index: number) => ReactNode
}

/** A list that grows and shrinks row by row; the focus follows what was done. */
export function RowsField<T extends FieldValues>(props: RowsFieldProps<T>) {
  const { form, name, title, hint, rowName, blank, add, empty, canMove, actions, children } = props
  const list = useRef<HTMLFieldSetElement>(null)
  const focusNext = useRef<string | null>(null)
  const rows: unknown[] = form.watch(name) ?? []
  const fault = get(form.formState.errors, name) as { message?: unknown } | undefined
  const write = (next: unknown[], focus: string) => {
    focusNext.current = focus
    const options = { shouldDirty: true, shouldValidate: form.formState.isSubmitted }
    form.setValue(name, next as FieldPathValue<T, FieldPath<T>>, options)
  }
  const without = (index: number) => rows.filter((_, at) => at !== index)
  const moved = (from: number, to: number) => without(from).toSpliced(to, 0, rows[from])
  const drag = useRowDrag((from, to) =>
    write(moved(from, to), `[data-row="${to}"] :is(input, textarea, select)`),
  )
  useEffect(() => {
    if (focusNext.current === null) return
    list.current?.querySelector<HTMLElement>(focusNext.current)?.focus()
    focusNext.current = null
  })
  const fieldOf = (index: number) => `[data-row="${index}"] :is(input, textarea, select)`
  return (
    <fieldset ref={list} className={styles.rows}>
      <legend>{title}</legend>
      {hint && <p className="soft small">{hint}</p>}
      {rows.length === 0 && empty && <p className="soft">{empty}</p>}
      {rows.map((_, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place; its fields are bound to it
          key={index}
          data-row={index}
          {...(canMove ? drag.row(index) : {})}
          className={styles.rowOf}
          aria-label={rowName(index + 1)}
        >
          <div className={styles.rowFields}>
            {children(`${name}.${index}` as FieldPath<T>, index)}
          </div>
          <div className={styles.rowActions}>
            {canMove && (
              <>
                <span
                  {...drag.handle(index)}
                  className={styles.handle}
                  title={formText.drag}
                  aria-hidden="true"
                />
                <Button
                  look="quiet"
                  disabled={index === 0}
                  aria-label={formText.moveUp(rowName(index + 1))}
                  onClick={() => write(moved(index, index - 1), `[data-row="${index - 1}"] button`)}
                >
                  {formText.up}
                </Button>
                <Button
                  look="quiet"
                  disabled={index === rows.length - 1}
                  aria-label={formText.moveDown(rowName(index + 1))}
                  onClick={() =>
                    write(moved(index, index + 1), `[data-row="${index + 1}"] button + button`)
                  }
                >
                  {formText.down}
                </Button>
              </>
            )}
            <Button
              look="quiet"
              aria-label={formText.remove(rowName(index + 1))}
              onClick={() =>
                write(
                  without(index),
                  rows.length === 1 ? '[data-add]' : fieldOf(Math.max(0, index - 1)),
                )
              }
            >
              {formText.removeShort}
            </Button>
          </div>
        </fieldset>
      ))}
      {typeof fault?.message === 'string' && <p className={styles.fault}>{fault.message}</p>}
      <div className="row">
        <Button
          data-add=""
          onClick={() => write([...rows, structuredClone(blank)], fieldOf(rows.length))}
        >
          {add}
        </Button>
        {actions}
      </div>
    </fieldset>
  )
}
