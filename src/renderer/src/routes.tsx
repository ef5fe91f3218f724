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
import { type InstrumentView, instrumentViews } from '../../domain/measuring/instrumentViews'
import { type MeetingPart, meetingParts } from '../../domain/meetings/meetingParts'
import { Library } from './features/library/Library'
import { type DocumentKind, documentKinds } from './features/report/documentKinds'
import { type SurveyView, surveyViews } from './features/sociometry/surveyViews'

type Search = Record<string, unknown>

/** Reads what an address says in words under these names; anything else in it is left out. */
function wordsOf<K extends string>(...names: K[]) {
  return (search: Search) =>
    Object.fromEntries(
      names.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ) as { [name in K]?: string }
}

/** Something new is wished for. */
function isNew({ baru }: Search): true | undefined {
  return baru === true || baru === 1 ? true : undefined
}

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
  validateSearch: (search: Search): { titik?: string; tugas?: TaskCode } => ({
    ...wordsOf('titik')(search),
    tugas: taskCodes.find((task) => task === search.tugas),
  }),
  component: lazyRouteComponent(() => import('./features/tasks/TaskReviews'), 'TaskReviews'),
})

const meetingsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/pertemuan',
  /** Only the meetings of this status; all where nothing is said. */
  validateSearch: (search: Search): { status?: (typeof sessionStatuses)[number] } => ({
    status: sessionStatuses.find((status) => status === search.status),
  }),
  component: lazyRouteComponent(() => import('./features/meetings/Meetings'), 'Meetings'),
})

const meetingRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/pertemuan/$pertemuan',
  /** Which part of the meeting is looked at; the screen knows the usual one where nothing is said. */
  validateSearch: (search: Search): { bagian?: MeetingPart } => ({
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
    search: Search,
  ): {
    tujuan?: string
    anggota?: string
    baru?: (typeof goalLevels)[number]
    peta?: true
  } => ({
    ...wordsOf('tujuan', 'anggota')(search),
    baru: goalLevels.find((level) => level === search.baru),
    peta: search.peta === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./features/goals/Goals'), 'Goals'),
})

const reviewRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/telaah',
  /** Which review point is reviewed, and what of it; the schedule of all reviews where nothing is said. */
  validateSearch: wordsOf('titik', 'bagian'),
  component: lazyRouteComponent(() => import('./features/review/Review'), 'Review'),
})

/** Which record of a log is looked at; the list of all where nothing is said. */
const oneRecord = wordsOf('catatan')

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
  validateSearch: (search: Search): { titik?: string; prinsip?: PrincipleCode } => ({
    ...wordsOf('titik')(search),
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
  validateSearch: wordsOf('anggota'),
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
    search: Search,
  ): { catatan?: string; langkah?: string; baru?: true; pertemuan?: string } => ({
    ...wordsOf('catatan', 'langkah')(search),
    baru: isNew(search),
    ...wordsOf('pertemuan')(search),
  }),
  component: lazyRouteComponent(() => import('./features/incidents/Incidents'), 'Incidents'),
})

const resourcesRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/sumber',
  /** Which resource is looked at, or a new one; the list and the map of all where nothing is said. */
  validateSearch: (search: Search): { catatan?: string; baru?: true } => ({
    ...oneRecord(search),
    baru: isNew(search),
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
    search: Search,
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
    ...wordsOf('pemanfaatan')(search),
    lihat: search.lihat === 'pemanfaatan' ? 'pemanfaatan' : undefined,
    baru: isNew(search),
    ...wordsOf('anggota', 'sumber', 'kebutuhan', 'rujukan')(search),
  }),
  component: lazyRouteComponent(() => import('./features/needs/Needs'), 'Needs'),
})

const referralsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/rujukan',
  /** Which referral is looked at, or a new one: for which need, to which resource, because of which incident. */
  validateSearch: (
    search: Search,
  ): {
    catatan?: string
    baru?: true
    kebutuhan?: string
    sumber?: string
    kejadian?: string
  } => ({
    ...oneRecord(search),
    baru: isNew(search),
    ...wordsOf('kebutuhan', 'sumber', 'kejadian')(search),
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
  validateSearch: wordsOf('tanggal', 'banding', 'catatan'),
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
  validateSearch: (search: Search): { survei?: string; lihat?: SurveyView; baru?: true } => ({
    ...wordsOf('survei')(search),
    lihat: surveyViews.find((view) => view === search.lihat),
    baru: isNew(search),
  }),
  component: lazyRouteComponent(() => import('./features/sociometry/Sociometry'), 'Sociometry'),
})

const instrumentWords = wordsOf('alat', 'titik', 'anggota', 'dari', 'ke')

const instrumentsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/alat-ukur',
  /** Which instrument, what of it, at which point or between which two, of which member; or a new one. */
  validateSearch: (
    search: Search,
  ): ReturnType<typeof instrumentWords> & { lihat?: InstrumentView; baru?: true } => ({
    ...instrumentWords(search),
    lihat: instrumentViews.find((view) => view === search.lihat),
    baru: isNew(search),
  }),
  component: lazyRouteComponent(() => import('./features/instruments/Instruments'), 'Instruments'),
})

/** The days looked at, and those they are compared with. */
const comparedDays = wordsOf('dari', 'sampai', 'bandingDari', 'bandingSampai')

const processRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/proses',
  validateSearch: comparedDays,
  component: lazyRouteComponent(
    () => import('./features/process/ProcessEvaluation'),
    'ProcessEvaluation',
  ),
})

const outcomeRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/hasil',
  validateSearch: comparedDays,
  component: lazyRouteComponent(
    () => import('./features/outcome/OutcomeEvaluation'),
    'OutcomeEvaluation',
  ),
})

const seriesRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/seri',
  /** Whose series (a member, or the group where nothing is said), of what, and from which point on the program ran. */
  validateSearch: wordsOf('anggota', 'ukuran', 'batas'),
  component: lazyRouteComponent(() => import('./features/series/SeriesScreen'), 'SeriesScreen'),
})

const evaluationsRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/evaluasi',
  validateSearch: (search: Search): { catatan?: string; baru?: true } => ({
    ...oneRecord(search),
    baru: isNew(search),
  }),
  component: lazyRouteComponent(() => import('./features/evaluations/Evaluations'), 'Evaluations'),
})

/** The member, meeting, survey, days of the eco-map, referral, instrument and point, or series that a document is of. */
const reportWords = wordsOf(
  'anggota',
  'pertemuan',
  'survei',
  'tanggal',
  'banding',
  'rujukan',
  'alat',
  'titik',
  'ukuran',
  'batas',
)

const reportRoute = createRoute({
  getParentRoute: () => groupRoute,
  path: '/laporan',
  /** Which document is to be printed, and of what: the screen knows the usual one where nothing is said. */
  validateSearch: (
    search: Search,
  ): ReturnType<typeof reportWords> & { dokumen?: DocumentKind } => ({
    ...reportWords(search),
    dokumen: documentKinds.find((document) => document === search.dokumen),
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

const acrossGroupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/lintas-kelompok',
  /** The days looked at, and the type of program; all where nothing is said. */
  validateSearch: wordsOf('dari', 'sampai', 'jenis'),
  component: lazyRouteComponent(
    () => import('./features/acrossGroups/AcrossGroups'),
    'AcrossGroups',
  ),
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
    acrossGroupsRoute,
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
      instrumentsRoute,
      processRoute,
      outcomeRoute,
      seriesRoute,
      evaluationsRoute,
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
