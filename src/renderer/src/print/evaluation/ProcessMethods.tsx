import { type MethodCode, methodTexts } from '../../../../texts/methods'

/** How the figures above were reckoned, in small print. */
export function ProcessMethods({ codes }: { codes: readonly MethodCode[] }) {
  return (
    <ul className="note process-methods">
      {codes.map((code) => (
        <li key={code}>
          {methodTexts[code].name}: {methodTexts[code].formula} {methodTexts[code].limits}
        </li>
      ))}
    </ul>
  )
}
