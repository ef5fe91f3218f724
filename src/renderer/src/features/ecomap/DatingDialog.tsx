import { useRef, useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { isDay } from '../../../../domain/day'
import type { Resource } from '../../../../domain/records/resource'
import { datingAll } from '../../../../domain/relations/noting'
import { appText } from '../../../../texts/app'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { DoorFaults } from '../../form/DoorFaults'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'

const text = ecoMapText.undated

type DatingDialogProps = { undated: readonly Resource[]; onClose: () => void }

/** Gives all relations without a day the same one; that of their last check is proposed where there is one. */
export function DatingDialog({ undated, onClose }: DatingDialogProps) {
  const { group } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const proposed = undated
    .map(({ verifiedDate }) => verifiedDate ?? '')
    .reduce((last, day) => (day > last ? day : last), '')
  const [day, setDay] = useState(proposed)
  const [fault, setFault] = useState<string | undefined>()
  const [failure, setFailure] = useState<AppError | null>(null)
  const save = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!isDay(day)) {
      setFault(`${appText.dayNotUnderstood} ${appText.dayHint}`)
      return element.current?.querySelector('input')?.focus()
    }
    const error = await changeGroup(datingAll(group, day), text.label(undated.length, day))
    if (error) setFailure(error)
    else onClose()
  }
  return (
    <Dialog title={text.dialog} onClose={onClose}>
      <p className="soft">{text.dialogBody(undated.length)}</p>
      <form ref={element} className="stack" noValidate onSubmit={save}>
        <DoorFaults error={failure} />
        <DayInput
          label={text.day}
          value={day}
          fault={fault}
          {...(proposed !== '' && day === proposed ? { hint: text.dayHint(proposed) } : {})}
          onChange={(next) => {
            setDay(next)
            setFault(undefined)
          }}
        />
        <div className="row foot">
          <Button look="main" type="submit">
            {text.save}
          </Button>
          <Button onClick={onClose}>{appText.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
