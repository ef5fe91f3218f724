import { useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { areaOf, type DueArea, dueAreas } from '../../../../domain/agenda/dueItem'
import { agendaText, areaNames } from '../../../../texts/agenda'
import { bridge } from '../../bridge'
import form from '../../form/Form.module.css'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import type { AgendaRow } from './agendaRow'

const text = agendaText.export

type ExportDialogProps = {
  rows: readonly AgendaRow[]
  /** The kind that is looked at, if one was chosen. */
  area: DueArea | undefined
  onSaved: (saved: { fileName: string; count: number }) => void
  onClose: () => void
}

/** Says what leaves Guyub, lets kinds be chosen, and writes them as a calendar file. That there was an incident goes out only where it is ticked. */
export function ExportDialog({ rows, area, onSaved, onClose }: ExportDialogProps) {
  const [areas, setAreas] = useState<readonly DueArea[]>(
    area ? [area] : dueAreas.filter((one) => one !== 'incidents'),
  )
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const meant = rows.filter(({ item }) => areas.includes(areaOf(item.kind)))
  const toggle = (one: DueArea) =>
    setAreas(dueAreas.filter((each) => areas.includes(each) !== (each === one)))
  const save = async () => {
    setIsBusy(true)
    const groupIds = [...new Set(meant.flatMap(({ group }) => group?.groupId ?? []))]
    const withAgency = meant.some(({ group }) => group === null)
    const answer = await bridge.exportAgenda({ groupIds, withAgency, areas: [...areas] })
    setIsBusy(false)
    if (!answer.ok) return setError(answer.error)
    if (!answer.value) return
    onSaved(answer.value)
    onClose()
  }
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{text.leaves}</p>
      <fieldset className={form.ticks}>
        <legend>{text.what}</legend>
        <div className={form.columns}>
          {dueAreas.map((one) => (
            <label key={one} className={form.choice}>
              <input type="checkbox" checked={areas.includes(one)} onChange={() => toggle(one)} />
              {areaNames[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="soft small">{text.online}</p>
      <p role="status">{text.count(meant.length)}</p>
      {error && <Failure error={error} />}
      <div className="row">
        <Button look="main" disabled={isBusy || meant.length === 0} onClick={save}>
          {isBusy ? text.saving : text.save}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </Dialog>
  )
}
