import { useMemo } from 'react'
import type { Position } from '../../../domain/geo/position'
import { agencyPosition } from '../../../domain/resources/agencyPosition'
import { useOpenGroup } from '../state/openGroup'

/** Where distances begin; null where the agency has told no place. */
export function useAgencyPosition(): Position | null {
  const { group, agency } = useOpenGroup()
  return useMemo(() => agencyPosition(group, agency), [group, agency])
}
