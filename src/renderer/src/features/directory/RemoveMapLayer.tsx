import { useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import type { MapLayer } from '../../../../domain/records/mapLayer'
import { appText } from '../../../../texts/app'
import { layersText } from '../../../../texts/map'
import { bridge } from '../../bridge'
import { DoorFaults } from '../../form/DoorFaults'
import { changeGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = layersText.removing

type RemoveMapLayerProps = { layer: MapLayer; onClose: () => void }

/** Takes a layer away; its file goes with the sitting, so that the step can be taken back until then. */
export function RemoveMapLayer({ layer: { id, name }, onClose }: RemoveMapLayerProps) {
  const [failure, setFailure] = useState<AppError | null>(null)
  const remove = async () => {
    const givenUp = await bridge.giveUpMapLayer({ layerId: id })
    const error = givenUp.ok
      ? await changeGroup(
          { put: [], remove: [{ kind: 'mapLayer', id }] },
          layersText.labels.removed(name),
        )
      : givenUp.error
    if (error) setFailure(error)
    else onClose()
  }
  return (
    <Dialog title={text.title(name)} onClose={onClose}>
      <DoorFaults error={failure} />
      <p>{text.body}</p>
      <div className="row foot">
        <Button look="danger" onClick={() => void remove()}>
          {text.confirm}
        </Button>
        <Button onClick={onClose}>{appText.cancel}</Button>
      </div>
    </Dialog>
  )
}
