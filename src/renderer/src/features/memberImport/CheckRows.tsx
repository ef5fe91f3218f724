import { useMemo, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { membersToAdd } from '../../../../domain/members/membersToAdd'
import { memberImportText } from '../../../../texts/memberImport'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Failure } from '../../ui/Failure'
import { Panel } from '../../ui/Panel'
import { CheckFoot } from './CheckFoot'
import { CrowdNotice } from './CrowdNotice'
import type { Imported } from './ImportDone'
import { checkedRows, type ImportList, isOpen, rowsOfSheet } from './importList'
import { RowChoices } from './RowChoices'

const text = memberImportText.check

type CheckRowsProps = {
  list: ImportList
  onChange: (list: ImportList) => void
  onBack: () => void
  onImported: (imported: Imported) => void
}

/** The last step: every row is right, mended or left out; only then all are taken in, in one change. */
export function CheckRows({ list, onChange, onBack, onImported }: CheckRowsProps) {
  const { group, today } = useOpenGroup()
  const [isImporting, setIsImporting] = useState(false)
  const [failure, setFailure] = useState<AppError | null>(null)
  const { matrix, mapping, headRow, choices, mended, skipped } = list
  const sheetRows = useMemo(
    () => rowsOfSheet({ matrix, mapping, headRow, choices }, today),
    [matrix, mapping, headRow, choices, today],
  )
  const members = group.records.member
  const rows = useMemo(
    () => checkedRows(sheetRows, { mended, skipped, choices }, members, today),
    [sheetRows, mended, skipped, choices, members, today],
  )
  const open = rows.filter(isOpen)
  const left = rows.filter(({ isSkipped }) => isSkipped).map(({ number }) => number)
  const people = rows.flatMap(({ isSkipped, draft }) => (isSkipped || !draft ? [] : draft))

  const takeIn = async () => {
    setIsImporting(true)
    const put = membersToAdd(
      people,
      members.map(({ code }) => code),
    )
    const error = await changeGroup({ put, remove: [] }, text.label(put.length))
    setIsImporting(false)
    if (error) setFailure(error)
    else onImported({ codes: put.map(({ record }) => record.id), skipped: left })
  }
  return (
    <>
      <Panel title={text.title} note={text.from(list.fileName, list.sheetName)}>
        <p role="status">{text.standing(rows.length, open.length, left.length)}.</p>
        {choices.status === 'aktif' && <CrowdNotice members={members} count={people.length} />}
        <RowChoices rows={rows} list={list} onChange={onChange} />
      </Panel>
      {failure && <Failure error={failure} />}
      <CheckFoot
        ready={people.length}
        open={open.map(({ number }) => number)}
        isImporting={isImporting}
        onImport={takeIn}
        onBack={onBack}
      />
    </>
  )
}
