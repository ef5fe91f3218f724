import { formatList } from '../../../texts/formats'
import { type MethodCode, methodTexts, methodWords } from '../../../texts/methods'

/** How the figures above were reckoned: closed until asked for. */
export function MethodNote({ codes }: { codes: readonly MethodCode[] }) {
  return (
    <details className="small">
      <summary>{methodWords.open(formatList(codes.map((code) => methodTexts[code].name)))}</summary>
      {codes.map((code) => {
        const { name, formula, reading, limits, source } = methodTexts[code]
        return (
          <div key={code} className="measure">
            <p>
              <strong>{name}</strong>
            </p>
            <p>
              {methodWords.formula}: {formula}
            </p>
            <p>
              {methodWords.reading}: {reading}
            </p>
            <p>
              {methodWords.limits}: {limits}
            </p>
            <p className="soft">
              {methodWords.source}: {source}
            </p>
          </div>
        )
      })}
    </details>
  )
}
