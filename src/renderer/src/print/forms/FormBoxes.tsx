import type { FormPath } from '../../../../domain/report/recordForm'
import { optionLabel } from '../../../../texts/blankForms'

type FormBoxesProps = { path: FormPath; options: readonly string[]; isNarrow?: boolean }

/** Boxes of which one is ticked by hand. In a table figures and letters stand inside their boxes. */
export function FormBoxes({ path, options, isNarrow = false }: FormBoxesProps) {
  return (
    <span className="boxes">
      {options.map((option) => {
        const label = optionLabel(path, option)
        return isNarrow && label.length <= 2 ? (
          <span key={option} className="tick-box lettered">
            {label}
          </span>
        ) : (
          <span key={option} className="boxed">
            <span className="tick-box" /> {label}
          </span>
        )
      })}
    </span>
  )
}
