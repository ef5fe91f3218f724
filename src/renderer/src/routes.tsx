import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
  useNavigate,
} from '@tanstack/react-router'
import { type TaskCode, taskCodes } from '../../domain/catalog/tasks'
import { Library } from './features/library/Library'

const rootRoute = createRootRoute({ component: Outlet })

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: LibraryScreen,
})

const groupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kelompok/$groupId',
  component: lazyRouteComponent(() => import('./features/group/GroupFrame'), 'GroupFrame'),
})

const overviewRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./features/overview/Overview'), 'Overview'),
})

const tasksRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/tugas',
  /** Which review point and task are looked at; anything else in the address is left out. */
  validateSearch: (search: Record<string, unknown>): { titik?: string; tugas?: TaskCode } => ({
    titik: typeof search.titik === 'string' ? search.titik : undefined,
    tugas: taskCodes.find((task) => task === search.tugas),
  }),
  component: lazyRouteComponent(() => import('./features/tasks/TaskReviews'), 'TaskReviews'),
})

const reportRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/laporan',
  component: lazyRouteComponent(() => import('./features/report/ReportScreen'), 'ReportScreen'),
})

const router = createRouter({
  routeTree: rootRoute.addChildren([
    libraryRoute,
    groupRoute.addChildren([overviewRoute, tasksRoute, reportRoute]),
  ]),
  history: createHashHistory(),
  // What fails is caught by our own boundary; an address that leads nowhere shows the list.
  disableGlobalCatchBoundary: true,
  defaultNotFoundComponent: LibraryScreen,
})

declare module '@tanstack/react-router' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the router learns its routes by merging into its own interface
  interface Register {
    router: typeof router
  }
}

/** All screens by address; each group screen is fetched when it is first needed. */
export function GroupRoutes() {
  return <RouterProvider router={router} />
}

function LibraryScreen() {
  const navigate = useNavigate()
  return (
    <Library onOpen={(groupId) => navigate({ to: '/kelompok/$groupId', params: { groupId } })} />
  )
}
