import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { memberImportText } from '../../../../texts/memberImport'
import { dropUnsaved, keepUnsaved, noLongerLeftBehind, unsavedOf } from '../../state/drafts'
import { useOpenGroup } from '../../state/openGroup'
import type { ImportList } from './importList'

const KEY = 'imporAnggota'
/** A longer list is not kept beside the group: drafts are for what was typed. */
const MOST_KEPT_CHARACTERS = 1_500_000

type Kept = { list: ImportList; step: 'columns' | 'check' } | { fileName: string }

/** The list that is being taken in; it outlives leaving the screen, and the end of the app unless it is very long. */
export function useImportList() {
  const { group } = useOpenGroup()
  const { href } = useLocation()
  const [kept, setKept] = useState(() => keptBefore(unsavedOf(KEY)?.values))
  useEffect(() => noLongerLeftBehind(KEY), [])

  const keep = (list: ImportList, step: 'columns' | 'check') => {
    setKept({ list, step })
    const isLong = lengthOf(list) > MOST_KEPT_CHARACTERS
    keepUnsaved(KEY, {
      label: memberImportText.draftLabel(list.fileName),
      place: href,
      base: group.revision,
      values: isLong ? { fileName: list.fileName } : { list, step },
    })
  }
  const drop = () => {
    setKept(null)
    dropUnsaved(KEY)
  }
  return {
    current: kept && 'list' in kept ? kept : null,
    unfinished: kept && 'fileName' in kept ? kept.fileName : null,
    keep,
    drop,
  }
}

/** What was kept, where it is a list as this screen writes it. */
function keptBefore(values: Readonly<Record<string, unknown>> | undefined): Kept | null {
  if (typeof values?.fileName === 'string') return { fileName: values.fileName }
  const list = values?.list as Partial<ImportList> | undefined
  const isList =
    Array.isArray(list?.matrix) &&
    list.matrix.every(Array.isArray) &&
    Array.isArray(list.skipped) &&
    Array.isArray(list.unread) &&
    [list.mapping, list.choices, list.mended].every((part) => part && typeof part === 'object')
  return isList ? (values as Kept) : null
}

/** A quick measure: exact for text, and text is nearly all there is. */
function lengthOf({ matrix }: ImportList): number {
  return matrix.reduce(
    (sum, row) =>
      sum + row.reduce((most, cell) => most + 3 + (typeof cell === 'string' ? cell.length : 40), 2),
    0,
  )
}
