import { useDeferredValue, useMemo } from 'react'
import { filteredResources } from '../../../../domain/directory/directoryFilter'
import { resourceFinder } from '../../../../domain/directory/findResources'
import { sortedResources } from '../../../../domain/directory/sortResources'
import type { Position } from '../../../../domain/geo/position'
import type { Resource } from '../../../../domain/records/resource'
import { resourceCategoryTexts } from '../../../../texts/programPlan'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import { useOpenGroup } from '../../state/openGroup'
import { useDirectoryWish } from './directoryWish'

const find = resourceFinder(resourceCategoryTexts)

/** The resources that are looked for, in their order. What is typed never waits for them. */
export function useFoundResources(): { found: Resource[]; total: number; agency: Position | null } {
  const { group, today } = useOpenGroup()
  const agency = useAgencyPosition()
  const { filter, order } = useDeferredValue(useDirectoryWish())
  const { resource: all } = group.records
  const sorted = useMemo(() => sortedResources(all, order, agency), [all, order, agency])
  const found = useMemo(
    () => filteredResources(sorted, filter, { today, agency, find }),
    [sorted, filter, today, agency],
  )
  const total = useMemo(
    () => all.filter(({ archivedAt }) => Boolean(archivedAt) === filter.isSetAside).length,
    [all, filter.isSetAside],
  )
  return { found, total, agency }
}
