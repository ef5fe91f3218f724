import { useState } from 'react'
import type { Goal } from '../../../../domain/records/goal'
import { EMPTY } from '../../../../texts/formats'
import { weightWords } from '../../../../texts/goalFields'
import { ratedFieldNames } from '../../../../texts/goals'
import { goalsText } from '../../../../texts/goalsScreen'
import { unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { AmendDialog, amendKey } from './AmendDialog'
import { levelsOf } from './goalFields'
import { Ladder } from './ScaleFields'
import { levelWord } from './ScaleForm'

const text = goalsText.lock

/** What the ratings of a goal stand on, to be read; changed only with a reason. */
export function Locked({ goal }: { goal: Goal }) {
  const { isReadOnly } = useOpenGroup()
  const [isOpen, setIsOpen] = useState(() => unsavedOf(amendKey(goal.id)) !== null)
  const facts = [
    [ratedFieldNames.text, goal.text],
    [ratedFieldNames.indicator, goal.indicator?.trim() || EMPTY],
    [ratedFieldNames.weight, weightWords(goal.weight)],
  ] as const
  return (
    <>
      <Notice
        title={text.title}
        actions={
          <Button disabled={isReadOnly} onClick={() => setIsOpen(true)}>
            {text.amend}
          </Button>
        }
      >
        <p>{text.body}</p>
      </Notice>
      <Facts facts={facts} />
      <Ladder levels={levelsOf(goal.gas)} baseline={levelWord(goal.baselineLevel)} />
      {isOpen && <AmendDialog goal={goal} onClose={() => setIsOpen(false)} />}
    </>
  )
}
