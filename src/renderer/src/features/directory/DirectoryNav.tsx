import { directoryText } from '../../../../texts/directory'
import { SearchPartNav } from '../../frame/SearchPartNav'
import { directoryParts, directoryPlace, useDirectoryPlace } from './directoryParts'

/** The parts of the directory. */
export function DirectoryNav() {
  const { part } = useDirectoryPlace()
  return (
    <SearchPartNav
      label={directoryText.nav.label}
      groups={[{ title: null, parts: directoryParts }]}
      nameOf={directoryText.parts}
      placeOf={directoryPlace}
      current={part}
      usual="daftar"
    />
  )
}
