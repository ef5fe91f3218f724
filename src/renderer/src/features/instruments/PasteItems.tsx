import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { itemsOfLines } from '../../../../domain/instruments/itemLines'
import { appText } from '../../../../texts/app'
import { builderText } from '../../../../texts/instrumentBuilder'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { type BuilderValues, withItems } from './builderValues'

const text = builderText.items

/** Takes several items at once, one a line, as they are copied from a document. */
export function PasteItems({ form }: { form: UseFormReturn<BuilderValues> }) {
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const found = itemsOfLines(typed)
  const close = () => {
    setTyped('')
    setOpen(false)
  }
  const take = () => {
    form.setValue('rows', withItems(form.getValues('rows'), found), { shouldDirty: true })
    close()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text.paste}</Button>
      {isOpen && (
        <Dialog title={text.pasteTitle} onClose={close}>
          <div className="stack">
            <Field label={text.pasteLabel} hint={text.pasteHint}>
              {(link) => (
                <textarea
                  {...link}
                  rows={10}
                  style={{ minHeight: 'calc(10lh + 1.2rem)' }}
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              )}
            </Field>
            <div className="row foot">
              <Button look="main" disabled={found.length === 0} onClick={take}>
                {text.pasted(found.length)}
              </Button>
              <Button onClick={close}>{appText.cancel}</Button>
              {found.length === 0 && <span className="soft small">{text.pasteNothing}</span>}
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}
