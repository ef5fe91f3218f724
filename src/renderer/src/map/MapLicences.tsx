import { useState } from 'react'
import type { MapLayer } from '../../../domain/records/mapLayer'
import { licenceText as text } from '../../../texts/map'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Table } from '../ui/Table'
import styles from './Map.module.css'

/** Where everything on the map comes from, and what one may do with it. */
export function MapLicences({ layers }: { layers: readonly MapLayer[] }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look="quiet" className={styles.small} onClick={() => setIsOpen(true)}>
        {text.open}
      </Button>
      {isOpen && (
        <Dialog title={text.title} onClose={() => setIsOpen(false)}>
          <p>{text.intro}</p>
          <Table caption={text.table} head={text.head}>
            {text.rows.map(([what, source, licence]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{source}</td>
                <td>{licence}</td>
              </tr>
            ))}
          </Table>
          <p>{text.regencies}</p>
          {layers.length > 0 && (
            <div className="tight">
              <h3>{text.own}</h3>
              <ul className={styles.bulleted}>
                {layers.map(({ id, name, licence }) => (
                  <li key={id}>
                    {name}: {licence}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div className="row foot">
            <Button onClick={() => setIsOpen(false)}>{text.close}</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
