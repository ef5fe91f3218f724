import type { FieldPath, FieldPathValue, UseFormReturn } from 'react-hook-form'
import { contractText, fixedLimits, proposedContract } from '../../../../texts/contract'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import type { ContentsDraft } from './contractDraft'

const text = contractText.contents
const FEWEST_NORMS = 5
const MOST_NORMS = 10

type ContentsFieldsProps<T extends ContentsDraft> = { form: UseFormReturn<T>; values: T }

/** The three contracts in the group's words: time, task, cooperation; norms, limits and the pledge. */
export function ContentsFields<T extends ContentsDraft>({ form, values }: ContentsFieldsProps<T>) {
  const { isReadOnly } = useOpenGroup()
  const path = (name: keyof ContentsDraft) => name as FieldPath<T>
  const propose = useProposal(form, values)
  return (
    <>
      {propose && !isReadOnly && (
        <div>
          <Button onClick={propose}>{text.propose}</Button>
        </div>
      )}
      <TextField form={form} name={path('time')} label={text.time} hint={text.timeHint} rows={1} />
      <TextField form={form} name={path('task')} label={text.task} hint={text.taskHint} rows={2} />
      <TextField
        form={form}
        name={path('cooperation')}
        label={text.cooperation}
        hint={text.cooperationHint}
        rows={2}
      />
      <RowsField
        form={form}
        name={path('norms')}
        title={text.norms}
        hint={normsHint(values.norms ?? [])}
        rowName={text.norm}
        blank=""
        add={text.addNorm}
        empty={text.noNorms}
        canMove
      >
        {(row, index) => <TextField form={form} name={row} label={text.norm(index + 1)} />}
      </RowsField>
      <FixedLimits />
      <RowsField
        form={form}
        name={path('moreLimits')}
        title={text.moreLimits}
        rowName={text.limit}
        blank=""
        add={text.addLimit}
        empty={text.noMoreLimits}
      >
        {(row, index) => <TextField form={form} name={row} label={text.limit(index + 1)} />}
      </RowsField>
      <TextField form={form} name={path('pledge')} label={text.pledge} rows={2} />
    </>
  )
}

/** Why no contract may leave these out, said where they stand. */
function FixedLimits() {
  return (
    <div className="tight">
      <h3>{text.limits}</h3>
      <p className="soft small measure">{text.limitsWhy}</p>
      <ul>
        {fixedLimits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </div>
  )
}

function normsHint(norms: readonly string[]): string {
  const count = norms.filter((norm) => norm.trim()).length
  const isUsual = count === 0 || (count >= FEWEST_NORMS && count <= MOST_NORMS)
  return isUsual ? text.normsHint : `${text.normsHint} ${text.normsCount(count)}`
}

/** Fills what is still blank with words to begin with; null when nothing is. */
function useProposal<T extends ContentsDraft>(form: UseFormReturn<T>, values: T) {
  const { group } = useOpenGroup()
  const proposed = proposedContract(
    group.records.program[0],
    group.records.agency[0]?.timezone ?? 'WIB',
  )
  const parts = ['time', 'task', 'cooperation', 'pledge'] as const
  const blank = parts.filter((part) => !values[part]?.trim() && proposed[part])
  const isWithoutNorms = !values.norms?.some((norm) => norm.trim())
  if (blank.length === 0 && !isWithoutNorms) return null
  const set = (name: FieldPath<T>, value: unknown) =>
    form.setValue(name, value as FieldPathValue<T, FieldPath<T>>, { shouldDirty: true })
  return () => {
    for (const part of blank) set(part as FieldPath<T>, proposed[part])
    if (isWithoutNorms) set('norms' as FieldPath<T>, proposed.norms)
  }
}
