import { useMemo, useRef, useState } from 'react'
import { safetyAnswers } from '../../../../../domain/measuring/scoreOf'
import {
  entryScore,
  hasTicks,
  isBlankEntry,
  partsBeside,
} from '../../../../../domain/measuring/sheetEntry'
import type { Administration } from '../../../../../domain/records/administration'
import type { Member } from '../../../../../domain/records/member'
import { EMPTY } from '../../../../../texts/formats'
import { scoreWords, instrumentEntryText as text } from '../../../../../texts/instrumentEntry'
import { memberLabel } from '../../../../../texts/members'
import { pointHead } from '../../../../../texts/sheetWords'
import { FormFoot } from '../../../form/FormFoot'
import { useOpenGroup } from '../../../state/openGroup'
import panel from '../../../ui/Panel.module.css'
import { EntryNotices } from './EntryNotices'
import { EntryWays } from './EntryWays'
import type { EntryWay } from './gridColumns'
import { ItemList } from './ItemList'
import { MemberNav } from './MemberNav'
import { SafetyNotes } from './SafetyNotes'
import { SharedFields } from './SharedFields'
import { SumFields } from './SumFields'
import { cellFaults } from './sheetFaults'
import { type PointEntryProps, sheetsAt, sheetsKey } from './sheetsAt'
import type { TypedSheet } from './typedSheets'
import { useSheetsForm } from './useSheetsForm'

/** One member's sheet as it stands on paper: the items one after another, in their order and words. */
export function MemberEntry(props: PointEntryProps & { member: Member }) {
  const { instrument, point, sheets, member, heading } = props
  const { group, today, isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const { code } = member
  const own = sheets.filter((one) => one.memberCode === code && one.point === point)
  const [way, setWay] = useState<EntryWay>(() => (isSumAlone(own) ? 'jumlah' : 'butir'))
  const at = useMemo(
    () => sheetsAt(group, { instrument, point, sheets }, [code], today),
    [group, instrument, point, sheets, code, today],
  )
  const sheet = useSheetsForm({
    at,
    key: sheetsKey(instrument.id, point, code),
    label: text.sheetLabel(instrument.code, code, point),
    element,
  })
  const { form, values } = sheet
  const row = values.rows[code]
  const [written] = sheet.written
  if (!row || !written) return null
  const { entry, sheet: saved } = written
  const put = (next: TypedSheet) =>
    form.setValue(
      'rows',
      { ...form.getValues('rows'), [code]: next },
      { shouldDirty: true, shouldValidate: form.formState.submitCount > 0 },
    )
  const items = safetyAnswers(entry, instrument)
  const score = entryScore(entry, instrument, saved)
  const faults = cellFaults(row, instrument)
  const told = text.scoreNow(faults.length > 0 ? EMPTY : scoreWords(score))
  const fields = { instrument, row, faults, score, onRow: put }
  return (
    <section className={panel.panel} aria-labelledby="lembar-anggota">
      <h3 id="lembar-anggota" ref={heading} tabIndex={-1}>
        {text.sheetTitle(instrument.code, memberLabel(member), pointHead(point))}
      </h3>
      <MemberNav {...props} />
      {own.length > 1 && <p className="soft small measure">{text.several(own.length)}</p>}
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <EntryNotices
          members={[member]}
          point={point}
          date={values.date}
          written={!saved && !isBlankEntry(entry) ? [code] : []}
        />
        <SharedFields form={form} isForAll={false} />
        <EntryWays way={way} onWay={setWay} />
        {way === 'butir' && <ItemList {...fields} />}
        <SafetyNotes
          sheets={items.length > 0 ? [{ code, items, note: row.safetyNote }] : []}
          isOfOne
          onNote={(_, safetyNote) => put({ ...row, safetyNote })}
        />
        <SumFields
          {...fields}
          willGo={saved !== null && isBlankEntry(entry)}
          parts={partsBeside(entry, instrument)}
        />
        {isReadOnly ? (
          <p>{told}</p>
        ) : (
          <FormFoot of={sheet} save={text.saveOne}>
            <span role="status">{told}</span>
            {items.length > 0 && !row.safetyNote.trim() && (
              <strong className="small">{text.safety.short}</strong>
            )}
          </FormFoot>
        )}
      </form>
    </section>
  )
}

/** Whether there is a sheet, and it bears its sum and no answer. */
function isSumAlone(sheets: readonly Administration[]): boolean {
  return (
    sheets.some(({ total }) => typeof total === 'number') &&
    !sheets.some(({ itemScores }) => hasTicks({ itemScores: itemScores ?? [] }))
  )
}
