import { type MethodCode, methodTexts } from '../../../../texts/methods'

/** How the figures above were reckoned and what they cannot say: on paper nothing is folded away. */
export function OutcomeMethods({ codes }: { codes: readonly MethodCode[] }) {
  return codes.map((code) => {
    const { name, formula, limits } = methodTexts[code]
    return (
      <p key={code} className="note">
        {name}: {formula} {limits}
      </p>
    )
  })
}
