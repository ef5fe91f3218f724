import { useState } from 'react'
import { type Position, positionOf } from '../../../../domain/geo/position'
import { agencyText } from '../../../../texts/agency'
import { appText } from '../../../../texts/app'
import { formatPosition, positionText } from '../../../../texts/map'
import type { SavedForm } from '../../form/useSavedForm'
import { type AreaNames, PositionField } from '../../map/PositionField'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import type { AgencyFields } from './useAgencyForm'

const text = agencyText.profile

/** Where the agency stands: all distances and the circles of the map begin there. */
export function AgencyPlace({ sheet: { form, values } }: { sheet: SavedForm<AgencyFields> }) {
  const { isReadOnly } = useOpenGroup()
  const [isOpen, setIsOpen] = useState(false)
  const position = positionOf(values)
  const use = (next: Position | null, { regency, province }: AreaNames) => {
    const set = (field: 'lat' | 'lon' | 'regency' | 'province', value: unknown) =>
      form.setValue(field, value as never, { shouldDirty: true, shouldValidate: true })
    set('lat', next?.lat ?? null)
    set('lon', next?.lon ?? null)
    if (!values.regency && regency) set('regency', regency)
    if (!values.province && province) set('province', province)
    setIsOpen(false)
  }
  return (
    <div className="tight">
      <p className="soft small">{text.coordinateHint}</p>
      <div className="row">
        <span>{position ? positionText.at(formatPosition(position)) : positionText.none}</span>
        <Button disabled={isReadOnly} onClick={() => setIsOpen(true)}>
          {text.markPlace}
        </Button>
      </div>
      {isOpen && (
        <PlaceDialog
          value={position}
          areas={{ regency: values.regency ?? null, province: values.province ?? null }}
          onUse={use}
          onClose={() => setIsOpen(false)}
        />
      )}
    </div>
  )
}

type PlaceDialogProps = {
  value: Position | null
  areas: AreaNames
  onUse: (value: Position | null, areas: AreaNames) => void
  onClose: () => void
}

function PlaceDialog({ value, areas, onUse, onClose }: PlaceDialogProps) {
  const [told, setTold] = useState({ value, areas })
  return (
    <Dialog title={text.placeTitle} onClose={onClose}>
      <PositionField
        value={told.value}
        areas={told.areas}
        agency={null}
        onChange={(next, names) => setTold({ value: next, areas: names })}
      />
      <div className="row foot">
        <Button look="main" onClick={() => onUse(told.value, told.areas)}>
          {text.usePlace}
        </Button>
        <Button onClick={onClose}>{appText.cancel}</Button>
      </div>
    </Dialog>
  )
}
