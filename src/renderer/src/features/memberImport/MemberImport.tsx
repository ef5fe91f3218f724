import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { inUse } from '../../../../domain/progress/inUse'
import { memberImportText as text } from '../../../../texts/memberImport'
import type { Sheet } from '../../sheets/sheetFile'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import { focusHeading, useScreen } from '../../ui/useScreen'
import { CheckRows } from './CheckRows'
import { ChooseFile } from './ChooseFile'
import { ImportDone, type Imported } from './ImportDone'
import { ImportSteps } from './ImportSteps'
import { type ImportChoices, newList } from './importList'
import { MatchColumns } from './MatchColumns'
import { useImportList } from './useImportList'

/** Members from a spreadsheet: choose the file, say which column is what, check every row, take all in at once. */
export function MemberImport() {
  const { group, isReadOnly, today } = useOpenGroup()
  const { groupId } = useParams({ from: '/kelompok/$groupId' })
  const heading = useScreen(text.title, group.records.program[0]?.name)
  const { current, unfinished, keep, drop } = useImportList()
  const [sheets, setSheets] = useState<readonly Sheet[]>([])
  const [done, setDone] = useState<Imported | null>(null)
  const [program] = inUse(group.records.program)
  const choices = current?.list.choices ?? firstChoices(program?.startDate ?? today)
  useTopOfStep(done ? 'done' : (current?.step ?? 'file'))
  const choose = (fileName: string, sheet: Sheet) =>
    keep(newList(fileName, sheet, choices), 'columns')
  const startOver = () => {
    drop()
    setSheets([])
    setDone(null)
  }
  return (
    <div className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {text.title}
      </h1>
      {isReadOnly && (
        <Notice tone="warning">
          <p>{text.readOnly}</p>
        </Notice>
      )}
      {!done && <ImportSteps step={current?.step ?? 'file'} />}
      {done && <ImportDone imported={done} groupId={groupId} onAgain={startOver} />}
      {!done && !current && (
        <ChooseFile
          unfinished={unfinished}
          onForget={drop}
          onRead={(fileName, read) => {
            const first = read.find(({ isTooLong }) => !isTooLong)
            setSheets(read)
            if (first) choose(fileName, first)
          }}
        />
      )}
      {!done && current?.step === 'columns' && (
        <MatchColumns
          list={current.list}
          sheets={sheets}
          onSheet={(sheet) => choose(current.list.fileName, sheet)}
          onChange={(list) => keep(list, 'columns')}
          onNext={() => keep(current.list, 'check')}
          onOtherFile={startOver}
        />
      )}
      {!done && current?.step === 'check' && (
        <CheckRows
          list={current.list}
          onChange={(list) => keep(list, 'check')}
          onBack={() => keep(current.list, 'columns')}
          onImported={(imported) => {
            drop()
            setDone(imported)
          }}
        />
      )}
    </div>
  )
}

/** Each step begins at its top; what held the focus belonged to the step before. */
function useTopOfStep(step: string): void {
  const former = useRef(step)
  useEffect(() => {
    if (former.current !== step) focusHeading()
    former.current = step
  }, [step])
}

function firstChoices(joinDate: string): ImportChoices {
  return {
    status: 'calon',
    joinDate,
    participationBasis: 'sukarela',
    nikPurpose: text.choices.defaultNikPurpose,
  }
}
