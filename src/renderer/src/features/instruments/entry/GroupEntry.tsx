import { useMemo, useRef, useState } from 'react'
import { hasOpenSafety } from '../../../../../domain/measuring/safetyStanding'
import { safetyAnswers } from '../../../../../domain/measuring/scoreOf'
import {
  entryScore,
  hasTicks,
  isBlankEntry,
  partsBeside,
} from '../../../../../domain/measuring/sheetEntry'
import { instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { pointHead } from '../../../../../texts/sheetWords'
import { FormFoot } from '../../../form/FormFoot'
import { useOpenGroup } from '../../../state/openGroup'
import panel from '../../../ui/Panel.module.css'
import { EntryLink } from './EntryLink'
import { EntryNotices } from './EntryNotices'
import { EntryWays } from './EntryWays'
import type { EntryWay } from './gridColumns'
import { SafetyNotes } from './SafetyNotes'
import { SharedFields } from './SharedFields'
import { SheetGrid } from './SheetGrid'
import { type PointEntryProps, sheetsAt, sheetsKey } from './sheetsAt'
import type { TypedSheet } from './typedSheets'
import { useSheetsForm } from './useSheetsForm'

/** All members at one point: one row for each sheet of paper, one key for each answer, saved as one change. */
export function GroupEntry(props: PointEntryProps) {
  const { instrument, point, members, sheets, heading } = props
  const { group, today, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const at = useMemo(() => {
    const codes = members.map(({ code }) => code)
    return sheetsAt(group, { instrument, point, sheets }, codes, today)
  }, [group, instrument, point, members, sheets, today])
  const sheet = useSheetsForm({
    at,
    key: sheetsKey(instrument.id, point),
    label: text.label(instrument.code, point),
    element,
  })
  const { form, values, written } = sheet
  const [way, setWay] = useState<EntryWay>(() => usualWay(props))
  const put = (code: string, row: TypedSheet) =>
    form.setValue(
      'rows',
      { ...form.getValues('rows'), [code]: row },
      { shouldDirty: true, shouldValidate: form.formState.submitCount > 0 },
    )
  const note = (code: string, safetyNote: string) => {
    const row = values.rows[code]
    if (row) put(code, { ...row, safetyNote })
  }
  const refused = form.formState.errors.rows as
    | Record<string, { message?: string } | undefined>
    | undefined
  const rows = written.flatMap(({ entry, sheet: saved }) => {
    const typed = values.rows[entry.memberCode]
    const member = members.find(({ code }) => code === entry.memberCode)
    if (!typed || !member) return []
    const willGo = saved !== null && isBlankEntry(entry)
    const refusal = refused?.[entry.memberCode]?.message
    const score = entryScore(entry, instrument, saved)
    const parts = partsBeside(entry, instrument)
    const isSafetyOpen = hasOpenSafety(entry, instrument)
    return [{ member, typed, willGo, refusal, score, parts, isSafetyOpen }]
  })
  return (
    <section className={panel.panel} aria-labelledby="isian">
      <h3 id="isian" ref={heading} tabIndex={-1}>
        {text.gridTitle(instrument.code, pointHead(point))}
      </h3>
      <p>
        <EntryLink instrumentId={instrument.id}>{text.backToTable}</EntryLink>
      </p>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <SharedFields form={form} isForAll />
        <EntryWays way={way} onWay={setWay} />
        <EntryNotices
          members={members}
          point={point}
          date={values.date}
          written={written
            .filter(({ entry, sheet: saved }) => !saved && !isBlankEntry(entry))
            .map(({ entry }) => entry.memberCode)}
        />
        <SheetGrid instrument={instrument} point={point} way={way} rows={rows} onRow={put} />
        <SafetyNotes
          sheets={written.flatMap(({ entry }) => {
            const items = safetyAnswers(entry, instrument)
            return items.length > 0
              ? [{ code: entry.memberCode, items, note: entry.safetyNote ?? '' }]
              : []
          })}
          onNote={note}
        />
        {!isReadOnly && <FormFoot of={sheet} save={text.save} />}
      </form>
    </section>
  )
}

/** As the sheets of this instrument were entered so far: by their sums only where none bears answers. */
function usualWay({ sheets, instrument }: PointEntryProps): EntryWay {
  const isSummed = sheets.some(({ total }) => typeof total === 'number')
  const isTicked = sheets.some(({ itemScores }) => hasTicks({ itemScores: itemScores ?? [] }))
  return isSummed && !isTicked && (instrument.subscales?.length ?? 0) > 0 ? 'jumlah' : 'butir'
}
