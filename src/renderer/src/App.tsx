import { lazy, Suspense, useState } from 'react'
import { Library } from './features/library/Library'
import { withSchemas } from './form/withSchemas'
import { Boundary } from './ui/Boundary'

const GroupRoutes = lazy(async () => {
  const { GroupRoutes } = await withSchemas(() => import('./routes'))
  return { default: GroupRoutes }
})

/**
 * The list of groups stands before the router is even fetched: the first screen must be light. From the
 * first group on, the router shows the list as well.
 */
export function App() {
  const [isRouted, setIsRouted] = useState(() => window.location.hash.startsWith('#/kelompok/'))
  const openFirst = (groupId: string) => {
    window.location.hash = `#/kelompok/${groupId}`
    setIsRouted(true)
  }
  return (
    <Boundary>
      {isRouted ? (
        <Suspense fallback={null}>
          <GroupRoutes />
        </Suspense>
      ) : (
        <Library onOpen={openFirst} />
      )}
    </Boundary>
  )
}
