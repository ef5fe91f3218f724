import type { Position } from '../../../../domain/geo/position'
import type { ResourceNeed } from '../../../../domain/records/resourceNeed'
import {
  askedCategories,
  type CategoryGap,
  categoriesOutOfReach,
} from '../../../../domain/resources/resourceGaps'
import { resourceGapsText } from '../../../../texts/resourceGaps'
import { categoryLabels } from '../../../../texts/resourceLabels'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { GapLine, GapLines } from './GapLines'
import { NeedCodes } from './NeedLink'

const text = resourceGapsText.outOfReach

type OutOfReachProps = {
  agency: Position | null
  reachKm: number
  /** Open needs that say nothing of the kind they ask for. */
  uncategorised: readonly ResourceNeed[]
}

/** Kinds of resource that are asked for and that nobody can reach. */
export function OutOfReach({ agency, reachKm, uncategorised }: OutOfReachProps) {
  const { group } = useOpenGroup()
  const gaps = categoriesOutOfReach(group, agency, reachKm)
  const isAsked = askedCategories(group).length > 0
  const fine = agency ? text.none(reachKm) : text.noneNoPlace
  const unsaid = uncategorised.length > 0 && (
    <>
      {text.uncategorised} <NeedCodes ids={uncategorised.map(({ id }) => id)} />.
    </>
  )
  const none = isAsked ? fine : unsaid ? text.notAsked : resourceGapsText.withoutResource.noOpen
  return (
    <GapLines
      title={agency ? text.title(reachKm) : text.titleNoPlace}
      note={unsaid}
      none={
        <>
          {none} {unsaid}
        </>
      }
    >
      {gaps.map((gap) => (
        <GapLine
          key={gap.category}
          way={
            <PlaceLink place={{ screen: 'sumber' }}>{resourceGapsText.directory.take}</PlaceLink>
          }
        >
          <p>{categoryLabels[gap.category]}</p>
          <p className="soft small">
            {detailsOf(gap).join(' ')} {text.asking} <NeedCodes ids={gap.needIds} />.
          </p>
        </GapLine>
      ))}
    </GapLines>
  )
}

function detailsOf({ nearest, unplaced }: CategoryGap): string[] {
  if (!nearest && unplaced === 0) return [text.nowhere]
  return [
    ...(nearest ? [text.nearest(nearest.resource.name, nearest.km)] : []),
    ...(unplaced > 0 ? [text.unplaced(unplaced)] : []),
  ]
}
