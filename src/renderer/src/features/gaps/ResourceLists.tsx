import { Link } from '@tanstack/react-router'
import { checkerOf, freshnessOf } from '../../../../domain/directory/freshness'
import { inUse } from '../../../../domain/progress/inUse'
import type { Resource } from '../../../../domain/records/resource'
import { neverUsed, staleResources } from '../../../../domain/resources/resourceGaps'
import { resourceCategoryTexts } from '../../../../texts/programPlan'
import { resourceGapsText } from '../../../../texts/resourceGaps'
import { checkedWords } from '../../../../texts/resourceLabels'
import { PlaceLink } from '../../frame/PlaceLink'
import { useOpenGroup } from '../../state/openGroup'
import { GapLine, GapLines } from './GapLines'

const { stale: staleText, unused: unusedText } = resourceGapsText

/** Resources whose record nobody checked for half a year. */
export function StaleResources() {
  const { group, today } = useOpenGroup()
  const stale = staleResources(group, today)
  const active = activeCount(group.records.resource)
  return (
    <GapLines
      title={staleText.title}
      note={staleText.note(stale.length, active)}
      none={active === 0 ? staleText.noResource : staleText.none}
    >
      {stale.map((resource) => (
        <GapLine key={resource.id}>
          <ResourceLink resource={resource} />{' '}
          <span className="soft small">
            {checkedWords(freshnessOf(resource, today), checkerOf(resource, group.records.worker))}
          </span>
        </GapLine>
      ))}
    </GapLines>
  )
}

/** Resources that stand on a list and helped nobody yet. */
export function UnusedResources() {
  const { group, isReadOnly } = useOpenGroup()
  const unused = neverUsed(group)
  const active = activeCount(group.records.resource)
  return (
    <GapLines
      title={unusedText.title}
      note={unusedText.note(unused.length, active)}
      none={active === 0 ? staleText.noResource : unusedText.none}
    >
      {unused.map((resource) => (
        <GapLine
          key={resource.id}
          way={
            !isReadOnly && (
              <Link
                to="/kelompok/$groupId/kebutuhan"
                params={{ groupId: group.id }}
                search={{ lihat: 'pemanfaatan', baru: true, sumber: resource.id }}
                aria-label={unusedText.noteUseOf(resource.name)}
              >
                {unusedText.use}
              </Link>
            )
          }
        >
          <ResourceLink resource={resource} />{' '}
          <span className="soft small">{resourceCategoryTexts[resource.category]}</span>
        </GapLine>
      ))}
    </GapLines>
  )
}

function ResourceLink({ resource: { id, name } }: { resource: Resource }) {
  return <PlaceLink place={{ screen: 'sumber', record: id }}>{name}</PlaceLink>
}

function activeCount(resources: readonly Resource[]): number {
  return inUse(resources).filter(({ status }) => status === 'aktif').length
}
