import type { UseFormReturn } from 'react-hook-form'
import { builderText } from '../../../../texts/instrumentBuilder'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { type BuilderValues, blankItem } from './builderValues'
import { ItemTicks } from './ItemTicks'
import { PasteItems } from './PasteItems'

const text = builderText.items

type ItemFieldsProps = { form: UseFormReturn<BuilderValues>; values: BuilderValues }
type ItemPath = `rows.${number}`
type SubscalePath = `subscales.${number}`

/** The subscales by name, and the items with what each of them is; both in any number. */
export function ItemFields({ form, values }: ItemFieldsProps) {
  const subscales = values.subscales ?? []
  const choices = subscales.flatMap(({ key, name }) =>
    name.trim() ? [{ value: key, label: name }] : [],
  )
  return (
    <>
      <RowsField
        form={form}
        name="subscales"
        title={text.subscaleRows}
        hint={text.subscaleHint}
        rowName={text.subscale}
        blank={{ key: freeKey(subscales), name: '' }}
        add={text.addSubscale}
      >
        {(path, index) => (
          <TextField
            form={form}
            name={`${path as SubscalePath}.name`}
            label={text.subscaleName(index + 1)}
          />
        )}
      </RowsField>
      <p className="soft small measure">{text.note}</p>
      <RowsField
        form={form}
        name="rows"
        title={text.title}
        hint={text.hint}
        rowName={text.item}
        blank={blankItem}
        add={text.add}
        empty={text.none}
        canMove
        actions={<PasteItems form={form} />}
      >
        {(path, index) => (
          <>
            <TextField
              form={form}
              name={`${path as ItemPath}.text`}
              label={text.text(index + 1)}
              rows={1}
            />
            <ItemTicks form={form} path={path as ItemPath} choices={choices} />
          </>
        )}
      </RowsField>
    </>
  )
}

/** A key that no subscale of the form has: items hold on to it, whatever the subscale is called. */
function freeKey(subscales: readonly { key: string }[]): string {
  const used = new Set(subscales.map(({ key }) => key))
  let number = subscales.length + 1
  while (used.has(`s${number}`)) number += 1
  return `s${number}`
}
