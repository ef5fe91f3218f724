import { useState } from 'react'
import type { Double } from '../../../../domain/directory/doubles'
import {
  differingParts,
  type MergeChoices,
  mergeChange,
  proposedChoices,
} from '../../../../domain/directory/mergedResource'
import { directoryUpkeepText } from '../../../../texts/directoryUpkeep'
import { likenessWords } from '../../../../texts/resourceLabels'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { MergeTable } from './MergeTable'

const text = directoryUpkeepText.merge

type MergeDialogProps = { double: Double; onClose: () => void }

/** Two records side by side: which stays, and what of the other goes into it. */
export function MergeDialog({ double, onClose }: MergeDialogProps) {
  const { one, other, reasons } = double
  const [keptId, setKeptId] = useState(one.id)
  const [kept, second] = keptId === one.id ? [one, other] : [other, one]
  const [changed, setChanged] = useState<MergeChoices>({})
  const choices = { ...proposedChoices(kept, second), ...changed }
  const merge = async () => {
    const change = mergeChange(kept, second, choices, new Date().toISOString())
    if (!(await changeGroup(change, text.label(kept.id, second.id)))) onClose()
  }
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{text.why(likenessWords(reasons))}</p>
      <Field label={text.keep}>
        {(link) => (
          <select
            {...link}
            value={keptId}
            onChange={({ target }) => {
              setKeptId(target.value)
              setChanged({})
            }}
          >
            {[one, other].map(({ id, name }) => (
              <option key={id} value={id}>
                {text.keepOne(id, name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {differingParts(kept, second).length > 0 ? (
        <>
          <p className="soft small">{text.note}</p>
          <MergeTable
            kept={kept}
            other={second}
            choices={choices}
            onChoose={(part, choice) => setChanged({ ...changed, [part]: choice })}
          />
        </>
      ) : (
        <p>{text.same}</p>
      )}
      <div className="row foot">
        <Button look="main" onClick={merge}>
          {text.save}
        </Button>
        <Button onClick={onClose}>{text.close}</Button>
      </div>
    </Dialog>
  )
}
