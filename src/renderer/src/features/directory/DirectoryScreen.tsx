import type { ReactNode } from 'react'
import { directoryText } from '../../../../texts/directory'
import { useScreen } from '../../ui/useScreen'
import { DirectoryExchange } from './DirectoryExchange'
import { DirectoryList } from './DirectoryList'
import { DirectoryMap } from './DirectoryMap'
import { DirectoryUpkeep } from './DirectoryUpkeep'
import type { DirectoryPart } from './directoryParts'
import { MapLayers } from './MapLayers'
import { ResourcePage } from './ResourcePage'

const screens: Record<DirectoryPart, () => ReactNode> = {
  daftar: () => <DirectoryList />,
  peta: () => <DirectoryMap />,
  periksa: () => <DirectoryUpkeep />,
  tukar: () => <DirectoryExchange />,
  lapisan: () => <MapLayers />,
}

type DirectoryScreenProps = { part: DirectoryPart; id: string | null }

/** One part of the directory under its heading, or one resource of the list. */
export function DirectoryScreen({ part, id }: DirectoryScreenProps) {
  if (part === 'daftar' && id) return <ResourcePage key={id} id={id} />
  return <Part key={part} part={part} />
}

function Part({ part }: { part: DirectoryPart }) {
  const title = directoryText.parts[part]
  const heading = useScreen(title, directoryText.title)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {screens[part]()}
    </>
  )
}
