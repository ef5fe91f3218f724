import { isDay } from '../../../../domain/day'
import { type ImportColumn, requiredColumns } from '../../../../domain/members/importColumns'
import { memberColumnLabels } from '../../../../texts/memberColumns'
import { memberImportText } from '../../../../texts/memberImport'
import type { Sheet } from '../../sheets/sheetFile'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { ColumnTable } from './ColumnTable'
import { HeadingChoice } from './HeadingChoice'
import { ImportChoiceFields } from './ImportChoiceFields'
import { headingsOf, type ImportList, withHeadings } from './importList'
import styles from './MemberImport.module.css'
import { useSurely } from './useSurely'

const text = memberImportText.columns

type MatchColumnsProps = {
  list: ImportList
  sheets: readonly Sheet[]
  onSheet: (sheet: Sheet) => void
  onChange: (list: ImportList) => void
  onNext: () => void
  onOtherFile: () => void
}

/** The second step: which column of the sheet says what, and what holds where it is silent. */
export function MatchColumns(props: MatchColumnsProps) {
  const { list, sheets, onSheet, onChange, onNext, onOtherFile } = props
  const { mapping, choices } = list
  const missing = requiredColumns.filter((column) => mapping[column] === undefined)
  const { surely, question } = useSurely(Object.keys(list.mended).length + list.skipped.length > 0)
  const isReady = missing.length === 0 && isDay(choices.joinDate)
  return (
    <>
      <Panel title={text.title} note={text.note}>
        <div className={styles.choices}>
          {sheets.length > 1 && (
            <SheetChoice
              list={list}
              sheets={sheets}
              onSheet={(sheet) => surely(() => onSheet(sheet))}
            />
          )}
          <HeadingChoice
            list={list}
            onChange={(headRow) => surely(() => onChange(withHeadings(list, headRow)))}
          />
        </div>
        {list.unread.length > 0 && (
          <Notice tone="warning">
            {list.unread.map((part) => (
              <p key={part}>{text.unread[part]}</p>
            ))}
          </Notice>
        )}
        <ColumnTable
          list={list}
          onChange={(column, index) =>
            onChange({ ...list, mapping: { ...mapping, [column]: index } })
          }
        />
        <Unused list={list} />
      </Panel>
      <ImportChoiceFields
        choices={choices}
        hasNik={mapping.nik !== undefined}
        onChange={(next) => onChange({ ...list, choices: next })}
      />
      <div className="row foot">
        <Button look="main" disabled={!isReady} onClick={onNext}>
          {text.next}
        </Button>
        <Button onClick={() => surely(onOtherFile)}>{text.otherFile}</Button>
        <p role="status" className="small">
          {missing.length > 0 && text.missing(missing.map(labelOf))}
        </p>
      </div>
      {question}
    </>
  )
}

function labelOf(column: ImportColumn): string {
  return memberColumnLabels[column]
}

function SheetChoice({
  list,
  sheets,
  onSheet,
}: Pick<MatchColumnsProps, 'list' | 'sheets' | 'onSheet'>) {
  return (
    <Field label={text.sheet}>
      {(link) => (
        <select
          {...link}
          value={list.sheetName}
          onChange={(event) => {
            const sheet = sheets.find(({ name }) => name === event.target.value)
            if (sheet) onSheet(sheet)
          }}
        >
          {sheets.map(({ name, isTooLong }) => (
            <option key={name} value={name} disabled={isTooLong}>
              {isTooLong ? text.sheetTooLong(name) : name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Unused({ list }: { list: ImportList }) {
  const used = new Set(Object.values(list.mapping))
  const unused = headingsOf(list).filter((heading, index) => heading !== '' && !used.has(index))
  return unused.length > 0 ? <p className="soft small">{text.unused(unused)}</p> : null
}
