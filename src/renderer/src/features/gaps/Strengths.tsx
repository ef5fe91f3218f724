import { Link } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import { allUses, filteredUses, isBegunByThem } from '../../../../domain/resources/useList'
import { formatDay } from '../../../../texts/formats'
import { initiatorLabels } from '../../../../texts/needLabels'
import { resourceGapsText } from '../../../../texts/resourceGaps'
import { useKindLabels } from '../../../../texts/resourceLabels'
import { usesText } from '../../../../texts/uses'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { GapLine, GapLines } from './GapLines'

const text = resourceGapsText.strength

/** What members and the group began themselves: named as the strength that it is. */
export function Strengths() {
  const { group } = useOpenGroup()
  const uses = filteredUses(group, allUses)
  const begun = uses.filter(isBegunByThem)
  const nameOf = (id: string) => recordOf(group, 'resource', id)?.name ?? id
  return (
    <GapLines
      title={text.title}
      note={text.note(begun.length, uses.length)}
      none={uses.length === 0 ? text.noUse : text.none}
      actions={
        <Link
          to="/kelompok/$groupId/kebutuhan"
          params={{ groupId: group.id }}
          search={{ lihat: 'pemanfaatan' }}
        >
          {text.all}
        </Link>
      }
    >
      {begun.map((use) => (
        <GapLine key={use.id}>
          <PlaceLink place={{ screen: 'kebutuhan', use: use.id }}>
            {usesText.of(useKindLabels[use.kind], nameOf(use.resourceId))}
          </PlaceLink>{' '}
          <span className="soft small">
            {formatDay(use.date)} · {initiatorLabels[use.initiatedBy].toLowerCase()}
          </span>
        </GapLine>
      ))}
    </GapLines>
  )
}
