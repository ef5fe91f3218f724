import { useId } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import { REVIEW_INTERVAL } from '../../../../domain/progress/reviewSchedule'
import type { DraftOf } from '../../../../domain/records/kinds'
import { reviewText } from '../../../../texts/review'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'

const text = reviewText.manner
const intervals = [1, 2, 3, 4, 5, 6]

/** How the reviews of this group are done: how often, and whether a former value is seen before a new one is chosen. */
export function Manner() {
  const { group, isReadOnly } = useOpenGroup()
  const hint = useId()
  const program = inUse(group.records.program)[0]
  if (!program) return null
  const { reviewInterval, showsFormerValues } = program
  const write = (fields: Partial<DraftOf<'program'>>, label: string) =>
    changeGroup(
      {
        put: [{ kind: 'program', record: { ...withoutStamps<'program'>(program), ...fields } }],
        remove: [],
      },
      label,
    )
  return (
    <Panel title={text.title}>
      <Field label={text.interval}>
        {(link) => (
          <select
            {...link}
            disabled={isReadOnly}
            value={reviewInterval ?? REVIEW_INTERVAL}
            onChange={({ target }) =>
              write({ reviewInterval: Number(target.value) }, text.intervalLabel)
            }
          >
            {[...new Set([...intervals, reviewInterval ?? REVIEW_INTERVAL])].map((count) => (
              <option key={count} value={count}>
                {text.meetings(count)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="tight">
        <label className="row">
          <input
            type="checkbox"
            disabled={isReadOnly}
            aria-describedby={hint}
            checked={showsFormerValues ?? false}
            onChange={({ target }) =>
              write({ showsFormerValues: target.checked }, text.showsFormerLabel)
            }
          />
          {text.showsFormer}
        </label>
        <p id={hint} className="soft small measure">
          {text.showsFormerHint}
        </p>
      </div>
    </Panel>
  )
}
