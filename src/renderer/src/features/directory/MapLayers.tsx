import { useState } from 'react'
import { withoutStamps } from '../../../../domain/groupFile'
import { inUse } from '../../../../domain/progress/inUse'
import type { MapLayer } from '../../../../domain/records/mapLayer'
import { formatDay } from '../../../../texts/formats'
import { layersText as text } from '../../../../texts/map'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Table } from '../../ui/Table'
import { AddMapLayer } from './AddMapLayer'
import { MapLayerDialog } from './MapLayerDialog'
import styles from './MapLayers.module.css'
import { RemoveMapLayer } from './RemoveMapLayer'

/** The layers that the agency has added to its map. */
export function MapLayers() {
  const { group } = useOpenGroup()
  const layers = inUse(group.records.mapLayer)
  return (
    <div className="stack">
      <p className="soft measure">{text.intro}</p>
      {layers.length === 0 ? (
        <EmptyState title={text.none} actions={<AddMapLayer />}>
          <p className="soft">{text.noneBody}</p>
        </EmptyState>
      ) : (
        <>
          <div className="row">
            <AddMapLayer />
          </div>
          <Table caption={text.caption} head={text.head}>
            {layers.map((layer) => (
              <LayerRow key={layer.id} layer={layer} />
            ))}
          </Table>
          <p className="soft small">{text.noneBody}</p>
        </>
      )}
    </div>
  )
}

function LayerRow({ layer }: { layer: MapLayer }) {
  const { isReadOnly } = useOpenGroup()
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const { name, form, licence, addedDate, isHidden } = layer
  const show = (isShown: boolean) => {
    const record = { ...withoutStamps<'mapLayer'>(layer), isHidden: isShown ? null : true }
    const label = isShown ? text.labels.shown(name) : text.labels.hidden(name)
    void changeGroup({ put: [{ kind: 'mapLayer', record }], remove: [] }, label)
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{text.forms[form]}</td>
      <td>{licence}</td>
      <td>{formatDay(addedDate)}</td>
      <td>
        <input
          type="checkbox"
          aria-label={text.shownOf(name)}
          checked={!isHidden}
          disabled={isReadOnly}
          onChange={({ target }) => show(target.checked)}
        />
      </td>
      <td>
        <div className={styles.actions}>
          <Button
            look="quiet"
            disabled={isReadOnly}
            aria-label={text.changeOf(name)}
            onClick={() => setOpen('change')}
          >
            {text.change}
          </Button>
          <Button
            look="quiet"
            disabled={isReadOnly}
            aria-label={text.removeOf(name)}
            onClick={() => setOpen('remove')}
          >
            {text.remove}
          </Button>
        </div>
        {open === 'change' && (
          <MapLayerDialog
            title={text.dialog.changeTitle(name)}
            draft={withoutStamps<'mapLayer'>(layer)}
            label={text.labels.changed}
            onClose={() => setOpen(null)}
          />
        )}
        {open === 'remove' && <RemoveMapLayer layer={layer} onClose={() => setOpen(null)} />}
      </td>
    </tr>
  )
}
