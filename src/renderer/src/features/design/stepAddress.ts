import { useNavigate, useParams } from '@tanstack/react-router'
import { type DesignStep, designSteps } from '../../../../domain/progress/designSteps'

const frame = '/kelompok/$groupId'

/** The step after a step; null after the last one. */
export function stepAfter(step: DesignStep): DesignStep | null {
  return designSteps[designSteps.indexOf(step) + 1] ?? null
}

/** Where a step of the design stands; the summary where there is none. */
export function stepAddress(groupId: string, step: DesignStep | null) {
  return step
    ? { to: `${frame}/rancangan/$langkah` as const, params: { groupId, langkah: step } }
    : { to: `${frame}/rancangan` as const, params: { groupId } }
}

/** Opens another step, or the summary. */
export function useStepChange(): (step: DesignStep | null) => void {
  const navigate = useNavigate()
  const { groupId } = useParams({ from: frame })
  return (step) => void navigate(stepAddress(groupId, step))
}
