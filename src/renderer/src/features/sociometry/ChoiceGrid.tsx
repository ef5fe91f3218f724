import { useId, useState } from 'react'
import { sociometryText } from '../../../../texts/sociometry'
import { type AnswerRow, type Toggled, toggleChoice, toggleState } from './answers'
import { GridRow } from './GridRow'
import styles from './Sociometry.module.css'
import { type Cell, useGridKeys } from './useGridKeys'

const text = sociometryText.answers

type ChoiceGridProps = {
  caption: string
  codes: readonly string[]
  rows: readonly AnswerRow[]
  max: number
  names: ReadonlyMap<string, string> | undefined
  /** What the door said of a row, by its place. */
  faults: readonly (string | undefined)[]
  isReadOnly: boolean
  isRejecting?: boolean
  onChange: (rows: AnswerRow[]) => void
}

/** The answers as boxes: one stop of the Tab key, arrow keys within, at most `max` in a row. */
export function ChoiceGrid(props: ChoiceGridProps) {
  const { caption, codes, rows, max, names, faults, isReadOnly, isRejecting = false } = props
  const help = useId()
  const [refusal, setRefusal] = useState<{ code: string; words: string } | null>(null)
  const columns = codes.length + (isRejecting ? 1 : 2)
  const { at, setAt, onKeyDown } = useGridKeys(codes.length, columns)
  const toggle = (row: AnswerRow, { column }: Cell) => {
    if (isReadOnly) return
    const result = toggled(row, column)
    if ('refusal' in result)
      return setRefusal({ code: row.code, words: refusalWords(result.refusal, row.code) })
    setRefusal(null)
    props.onChange(rows.map((one) => (one.code === row.code ? result.row : one)))
  }
  return (
    <div className="tight">
      <p id={help} className="soft small">
        {text.help}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.gridFrame} aria-label={caption} tabIndex={0}>
        <table className={styles.grid} aria-describedby={help} onKeyDown={onKeyDown}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.chooser}</th>
              {codes.map((code) => (
                <th key={code} scope="col" className={styles.code}>
                  {code}
                  {names && <span className={styles.nickname}>{names.get(code)}</span>}
                </th>
              ))}
              <th scope="col">{text.nobody}</th>
              {!isRejecting && <th scope="col">{text.declined}</th>}
              <th scope="col" className={styles.state}>
                {text.state}
              </th>
            </tr>
          </thead>
          <tbody>
            {codes.map((code, row) => {
              const own = rows.find((one) => one.code === code) ?? { code, state: '', chosen: [] }
              return (
                <GridRow
                  key={code}
                  index={row}
                  row={own}
                  codes={codes}
                  max={max}
                  name={names?.get(code)}
                  at={at}
                  isRejecting={isRejecting}
                  words={refusal?.code === code ? refusal.words : null}
                  fault={faults[row]}
                  onFocus={setAt}
                  onToggle={(cell) => toggle(own, cell)}
                />
              )
            })}
          </tbody>
        </table>
      </section>
    </div>
  )

  function toggled(row: AnswerRow, column: number): Toggled {
    const code = codes[column]
    if (code !== undefined) return toggleChoice(row, code, max)
    return toggleState(row, column === codes.length ? 'menjawab' : 'menolak')
  }

  function refusalWords(why: 'full' | 'hasChoices' | 'hasDeclined', code: string): string {
    if (why === 'full') return text.full(code, max)
    return why === 'hasChoices' ? text.hasChoices(code) : text.hasDeclined(code)
  }
}
