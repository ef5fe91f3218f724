import { inUse } from '../../../../domain/progress/inUse'
import { isOpenNeed } from '../../../../domain/resources/needOrder'
import { needsWithoutResource } from '../../../../domain/resources/resourceGaps'
import { resourceGapsText } from '../../../../texts/resourceGaps'
import { useOpenGroup } from '../../state/openGroup'
import { GapLine, GapLines } from './GapLines'
import { NeedLink } from './NeedLink'

const text = resourceGapsText.withoutResource

/** Needs for which nobody has found anything yet. */
export function OpenNeeds() {
  const { group } = useOpenGroup()
  const needs = needsWithoutResource(group)
  const open = inUse(group.records.resourceNeed).filter(isOpenNeed).length
  return (
    <GapLines
      title={text.title}
      note={text.note(needs.length, open)}
      none={open === 0 ? text.noOpen : text.none}
    >
      {needs.map((need) => (
        <GapLine key={need.id}>
          <NeedLink need={need} />
        </GapLine>
      ))}
    </GapLines>
  )
}
