import { useDeferredValue, useMemo } from 'react'
import { doublesOf } from '../../../../domain/directory/doubles'
import { directoryRecordText } from '../../../../texts/directoryRecord'
import { likenessWords } from '../../../../texts/resourceLabels'
import type { TypedResource } from '../../resources/resourceShape'
import { useOpenGroup } from '../../state/openGroup'
import { Notice } from '../../ui/Notice'
import styles from './Directory.module.css'
import { directoryPlace } from './directoryParts'

const text = directoryRecordText.doubles
const MOST_NAMED = 5

type DoublesNoticeProps = {
  id: string
  values: TypedResource
  /** Only what is saved can be merged. */
  isSaved: boolean
}

/** While a resource is written: those that may already be it, each with the reason. It never stands in the way of saving. */
export function DoublesNotice({ id, values, isSaved }: DoublesNoticeProps) {
  const { resource: known } = useOpenGroup().group.records
  const { name, organisation, phone, regency, lat, lon } = useDeferredValue(values)
  const doubles = useMemo(() => {
    const candidate = { id, name, organisation, phone, regency, lat, lon }
    return doublesOf(candidate, known).slice(0, MOST_NAMED)
  }, [id, name, organisation, phone, regency, lat, lon, known])
  return (
    <div role="status">
      {doubles.length > 0 && (
        <Notice
          tone="warning"
          title={text.title}
          actions={isSaved && <a href={`#${directoryPlace('periksa')}`}>{text.compare}</a>}
        >
          <ul className={styles.lines}>
            {doubles.map(({ one, reasons }) => (
              <li key={one.id}>
                <a href={`#${directoryPlace('daftar', one.id)}`}>{text.one(one.name, one.id)}</a>:{' '}
                {likenessWords(reasons)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
