import { inUse } from '../../../../domain/progress/inUse'
import type { Resource } from '../../../../domain/records/resource'
import { resourcesText } from '../../../../texts/groupResources'
import { ResourceMap } from '../../map/ResourceMap'
import { useAgencyPosition } from '../../resources/useAgencyPosition'
import styles from './Resources.module.css'
import type { KnownDirectory } from './useDirectory'

type ResourceMapPanelProps = {
  resources: readonly Resource[]
  directory: KnownDirectory
  selectedId: string | null
  onSelect: (id: string | null) => void
}

/** The map beside the list or the sheet, with the layers the library keeps. */
export function ResourceMapPanel({ directory, ...rest }: ResourceMapPanelProps) {
  const layers = inUse(directory.file?.records.mapLayer ?? []).filter(({ isHidden }) => !isHidden)
  return (
    <section className={styles.map} aria-label={resourcesText.map}>
      <ResourceMap {...rest} agency={useAgencyPosition()} layers={layers} />
    </section>
  )
}
