import { lazy, Suspense, useEffect, useState } from 'react'
import { Library } from './features/library/Library'
import { withSchemas } from './form/withSchemas'
import { Boundary } from './ui/Boundary'

const GroupRoutes = lazy(async () => {
  const { GroupRoutes } = await withSchemas(() => import('./routes'))
  return { default: GroupRoutes }
})

/**
 * The list of groups stands before the router is even fetched: the first screen must be light. From the
 * first group or the agency on, the router shows the list as well.
 */
export function App() {
  const [isRouted, setIsRouted] = useState(leadsOn)
  useEffect(() => {
    const follow = () => setIsRouted((isAlready) => isAlready || leadsOn())
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
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

/** Whether the address names more than the list of groups. */
function leadsOn(): boolean {
  return /^#\/(kelompok|lembaga|agenda|sumber|lintas-kelompok)\b/.test(window.location.hash)
}

function openFirst(groupId: string): void {
  window.location.hash = `#/kelompok/${groupId}`
}
