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
import { goalLevels, sessionStatuses } from '../../domain/catalog/lists'
import { type PrincipleCode, principleCodes } from '../../domain/catalog/principles'
import { type TaskCode, taskCodes } from '../../domain/catalog/tasks'
import { type MeetingPart, meetingParts } from '../../domain/meetings/meetingParts'
import { Library } from './features/library/Library'
import { type DocumentKind, documentKinds } from './features/report/documentKinds'
import { type SurveyView, surveyViews } from './features/sociometry/surveyViews'

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

const meetingsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/pertemuan',
  /** Only the meetings of this status; all where nothing is said. */
  validateSearch: (
    search: Record<string, unknown>,
  ): { status?: (typeof sessionStatuses)[number] } => ({
    status: sessionStatuses.find((status) => status === search.status),
  }),
  component: lazyRouteComponent(() => import('./features/meetings/Meetings'), 'Meetings'),
})

const meetingRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/pertemuan/$pertemuan',
  /** Which part of the meeting is looked at; the screen knows the usual one where nothing is said. */
  validateSearch: (search: Record<string, unknown>): { bagian?: MeetingPart } => ({
    bagian: meetingParts.find((part) => part === search.bagian),
  }),
  component: lazyRouteComponent(() => import('./features/meetings/Meeting'), 'Meeting'),
})

const liveMeetingRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/pertemuan/$pertemuan/berlangsung',
  component: lazyRouteComponent(() => import('./features/meetings/LiveMeeting'), 'LiveMeeting'),
})

const goalsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/tujuan',
  /** Which goal is looked at, whose goal is begun, or the map of all. */
  validateSearch: (
    search: Record<string, unknown>,
  ): {
    tujuan?: string
    anggota?: string
    baru?: (typeof goalLevels)[number]
    peta?: true
  } => ({
    tujuan: typeof search.tujuan === 'string' ? search.tujuan : undefined,
    anggota: typeof search.anggota === 'string' ? search.anggota : undefined,
    baru: goalLevels.find((level) => level === search.baru),
    peta: search.peta === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/goals/Goals'), 'Goals'),
})

const reviewRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/telaah',
  /** Which review point is reviewed, and what of it; the schedule of all reviews where nothing is said. */
  validateSearch: (search: Record<string, unknown>): { titik?: string; bagian?: string } => ({
    titik: typeof search.titik === 'string' ? search.titik : undefined,
    bagian: typeof search.bagian === 'string' ? search.bagian : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/review/Review'), 'Review'),
})

/** Which record of a log is looked at; the list of all where nothing is said. */
const oneRecord = (search: Record<string, unknown>): { catatan?: string } => ({
  catatan: typeof search.catatan === 'string' ? search.catatan : undefined,
})

const decisionsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/keputusan',
  validateSearch: oneRecord,
  component: lazyRouteComponent(() => import('./features/decisions/Decisions'), 'Decisions'),
})

const problemsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/persoalan',
  validateSearch: oneRecord,
  component: lazyRouteComponent(() => import('./features/problems/Problems'), 'Problems'),
})

const organisationRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/organisasi',
  validateSearch: oneRecord,
  component: lazyRouteComponent(
    () => import('./features/organisation/OrganisationScreen'),
    'OrganisationScreen',
  ),
})

const principlesRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/prinsip',
  validateSearch: (
    search: Record<string, unknown>,
  ): { titik?: string; prinsip?: PrincipleCode } => ({
    titik: typeof search.titik === 'string' ? search.titik : undefined,
    prinsip: principleCodes.find((principle) => principle === search.prinsip),
  }),
  component: lazyRouteComponent(
    () => import('./features/principles/PrincipleChecks'),
    'PrincipleChecks',
  ),
})

const designRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/rancangan',
  component: lazyRouteComponent(() => import('./features/design/Design'), 'Design'),
})

const designStepRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/rancangan/$langkah',
  component: lazyRouteComponent(() => import('./features/design/Design'), 'Design'),
})

const membersRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/anggota',
  component: lazyRouteComponent(() => import('./features/members/Members'), 'Members'),
})

const memberImportRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/anggota/impor',
  component: lazyRouteComponent(
    () => import('./features/memberImport/MemberImport'),
    'MemberImport',
  ),
})

const memberRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/anggota/$kode',
  component: lazyRouteComponent(() => import('./features/members/MemberSheet'), 'MemberSheet'),
})

const consentsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/persetujuan',
  /** Whose answers are looked at. */
  validateSearch: (search: Record<string, unknown>): { anggota?: string } => ({
    anggota: typeof search.anggota === 'string' ? search.anggota : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/consents/Consents'), 'Consents'),
})

const contractRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/kontrak',
  component: lazyRouteComponent(
    () => import('./features/contract/ContractScreen'),
    'ContractScreen',
  ),
})

const incidentsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/kejadian',
  /** Which incident is read or written and at which step; or a new one, of which meeting. */
  validateSearch: (
    search: Record<string, unknown>,
  ): { catatan?: string; langkah?: string; baru?: true; pertemuan?: string } => ({
    catatan: typeof search.catatan === 'string' ? search.catatan : undefined,
    langkah: typeof search.langkah === 'string' ? search.langkah : undefined,
    baru: search.baru === true || search.baru === 1 ? true : undefined,
    pertemuan: typeof search.pertemuan === 'string' ? search.pertemuan : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/incidents/Incidents'), 'Incidents'),
})

const resourcesRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/sumber',
  /** Which resource is looked at, or a new one; the list and the map of all where nothing is said. */
  validateSearch: (search: Record<string, unknown>): { catatan?: string; baru?: true } => ({
    ...oneRecord(search),
    baru: search.baru === true || search.baru === 1 ? true : undefined,
  }),
  component: lazyRouteComponent(
    () => import('./features/resources/GroupResources'),
    'GroupResources',
  ),
})

const needsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/kebutuhan',
  /**
   * Which need or which use is looked at, or the list of uses; or a new need of a member, or a new use: of
   * which resource, for which need, because of which referral.
   */
  validateSearch: (
    search: Record<string, unknown>,
  ): {
    catatan?: string
    pemanfaatan?: string
    lihat?: 'pemanfaatan'
    baru?: true
    anggota?: string
    sumber?: string
    kebutuhan?: string
    rujukan?: string
  } => ({
    ...oneRecord(search),
    pemanfaatan: typeof search.pemanfaatan === 'string' ? search.pemanfaatan : undefined,
    lihat: search.lihat === 'pemanfaatan' ? 'pemanfaatan' : undefined,
    baru: search.baru === true || search.baru === 1 ? true : undefined,
    anggota: typeof search.anggota === 'string' ? search.anggota : undefined,
    sumber: typeof search.sumber === 'string' ? search.sumber : undefined,
    kebutuhan: typeof search.kebutuhan === 'string' ? search.kebutuhan : undefined,
    rujukan: typeof search.rujukan === 'string' ? search.rujukan : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/needs/Needs'), 'Needs'),
})

const referralsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/rujukan',
  /** Which referral is looked at, or a new one: for which need, to which resource, because of which incident. */
  validateSearch: (
    search: Record<string, unknown>,
  ): {
    catatan?: string
    baru?: true
    kebutuhan?: string
    sumber?: string
    kejadian?: string
  } => ({
    ...oneRecord(search),
    baru: search.baru === true || search.baru === 1 ? true : undefined,
    kebutuhan: typeof search.kebutuhan === 'string' ? search.kebutuhan : undefined,
    sumber: typeof search.sumber === 'string' ? search.sumber : undefined,
    kejadian: typeof search.kejadian === 'string' ? search.kejadian : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/referrals/Referrals'), 'Referrals'),
})

const gapsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/kesenjangan',
  component: lazyRouteComponent(() => import('./features/gaps/Gaps'), 'Gaps'),
})

const ecomapRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/ekopeta',
  /** The days of the versions looked at: one, and the one beside it. */
  validateSearch: (
    search: Record<string, unknown>,
  ): { tanggal?: string; banding?: string; catatan?: string } => ({
    ...oneRecord(search),
    tanggal: typeof search.tanggal === 'string' ? search.tanggal : undefined,
    banding: typeof search.banding === 'string' ? search.banding : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/ecomap/EcoMap'), 'EcoMap'),
})

const phasesRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/tahap',
  component: lazyRouteComponent(() => import('./features/phases/Phases'), 'Phases'),
})

const sociometryRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/sosiometri',
  /** Which survey is looked at and what of it, a new one, or several side by side. */
  validateSearch: (
    search: Record<string, unknown>,
  ): { survei?: string; lihat?: SurveyView; baru?: true } => ({
    survei: typeof search.survei === 'string' ? search.survei : undefined,
    lihat: surveyViews.find((view) => view === search.lihat),
    baru: search.baru === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/sociometry/Sociometry'), 'Sociometry'),
})

const reportRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/laporan',
  /** Which document is to be printed, of whom or of which meeting; the screen knows the usual one where nothing is said. */
  validateSearch: (
    search: Record<string, unknown>,
  ): {
    dokumen?: DocumentKind
    anggota?: string
    pertemuan?: string
    survei?: string
    tanggal?: string
    banding?: string
    rujukan?: string
  } => ({
    rujukan: typeof search.rujukan === 'string' ? search.rujukan : undefined,
    dokumen: documentKinds.find((document) => document === search.dokumen),
    pertemuan: typeof search.pertemuan === 'string' ? search.pertemuan : undefined,
    anggota: typeof search.anggota === 'string' ? search.anggota : undefined,
    survei: typeof search.survei === 'string' ? search.survei : undefined,
    /** Days of the eco-map. */
    tanggal: typeof search.tanggal === 'string' ? search.tanggal : undefined,
    banding: typeof search.banding === 'string' ? search.banding : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/report/ReportScreen'), 'ReportScreen'),
})

const groupAgendaRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/agenda',
  component: lazyRouteComponent(() => import('./features/agenda/GroupAgenda'), 'GroupAgenda'),
})

const agendaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/agenda',
  component: lazyRouteComponent(() => import('./features/agenda/LibraryAgenda'), 'LibraryAgenda'),
})

const agencyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lembaga',
  component: lazyRouteComponent(() => import('./features/agency/AgencyFrame'), 'AgencyFrame'),
})

const directoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sumber',
  component: lazyRouteComponent(
    () => import('./features/directory/DirectoryFrame'),
    'DirectoryFrame',
  ),
})

const router = createRouter({
  routeTree: rootRoute.addChildren([
    libraryRoute,
    agencyRoute,
    directoryRoute,
    agendaRoute,
    groupRoute.addChildren([
      overviewRoute,
      designRoute,
      designStepRoute,
      membersRoute,
      memberImportRoute,
      memberRoute,
      consentsRoute,
      contractRoute,
      phasesRoute,
      decisionsRoute,
      problemsRoute,
      organisationRoute,
      meetingsRoute,
      meetingRoute,
      liveMeetingRoute,
      incidentsRoute,
      resourcesRoute,
      needsRoute,
      referralsRoute,
      gapsRoute,
      ecomapRoute,
      sociometryRoute,
      goalsRoute,
      reviewRoute,
      tasksRoute,
      principlesRoute,
      reportRoute,
      groupAgendaRoute,
    ]),
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
