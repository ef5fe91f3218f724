import { asasKeys } from '../../catalog/asas'
import type { GroupFile } from '../../groupFile'
import { roundHalfUp } from '../../statistics/rounding'
import { asasMeanOf, asasMeansOver, halvesOf } from '../asas'
import { heldSessions } from '../sessions'

/** Asas means by meeting, and of each asas over the first and the last half of the meetings. */
export function asasFigures(group: GroupFile) {
  const held = heldSessions(group)
  const { first, last } = halvesOf(held)
  const [before, after] = [asasMeansOver(first), asasMeansOver(last)]
  return {
    asasMeanBySession: held.map((session) => roundHalfUp(asasMeanOf(session).mean, 2)),
    asasObservedBySession: held.map((session) => asasMeanOf(session).n),
    asasMeanByAsas: Object.fromEntries(
      asasKeys.map((key) => [
        key,
        {
          [`first${first.length}`]: roundHalfUp(before[key].mean, 2),
          [`last${last.length}`]: roundHalfUp(after[key].mean, 2),
        },
      ]),
    ),
  }
}
