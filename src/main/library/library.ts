import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { LibraryRow } from '../../bridge/bridge'
import type { KeptDraft } from '../../bridge/questions'
import type { GroupFile } from '../../domain/groupFile'
import { groupSummarySchema } from '../../domain/groupSummary'
import { AppFailure, appErrorOf } from '../appFailure'
import type { OpenReport } from '../storage/copies'
import { Document, readDocument } from '../storage/document'
import { readFileHead } from '../storage/fileHead'
import { nodeIo } from '../storage/io'
import { type LibraryLock, lockLibrary } from '../storage/libraryLock'
import type { LockHolder } from '../storage/lockHolder'
import { StorageFailure, writeFailure } from '../storage/storageFailure'
import { TakenSteps } from '../takenSteps'
import { type AgencySummary, agencySummarySchema } from './agencySummary'
import { countOf } from './draftCount'
import { createDrafts, type DraftOwner, type Drafts, openDrafts } from './drafts'
import { MapLayerFiles } from './mapLayerFiles'
import { orNullIfMissing, SideFile } from './sideFile'

const GROUP_NAME =
  /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.guyub(\.g\d{10,15})?$/

/** The codecs bring every schema of the records: loaded when a document is opened, not to list a library. */
const codecs = () => import('./groupCodec')

/** Why a library can only be read: somebody else holds it, or the folder cannot be written. */
export type ReadOnlyReason = { kind: 'held'; holder: LockHolder | null } | { kind: 'folder' }

/**
 * A folder with one file per group, one for the agency and one for the directory of resources. Whoever holds its lock may write; everybody
 * else reads. Groups stay open as documents until the library is closed.
 */
export class Library {
  readonly #taken = new Map<string, TakenSteps>()
  readonly #open = new Map<string, Promise<Document<GroupFile>>>()
  readonly #drafts = new Map<DraftOwner, Promise<Document<Drafts>>>()
  readonly #agency: SideFile
  readonly #directory: SideFile
  readonly #layers: MapLayerFiles

  private constructor(
    readonly folder: string,
    readonly readOnly: ReadOnlyReason | null,
    private readonly lock: LibraryLock | null,
  ) {
    this.#layers = new MapLayerFiles(join(folder, 'peta'))
    const beside = { folder, isReadOnly: readOnly !== null }
    this.#agency = new SideFile({
      ...beside,
      name: 'lembaga.guyub',
      kind: 'agency',
      codec: async () => (await codecs()).agencyCodec,
    })
    this.#directory = new SideFile({
      ...beside,
      name: 'sumber.guyub',
      kind: 'directory',
      codec: async () => (await codecs()).directoryCodec,
    })
  }

  /** Opens a folder as a library, making it where it is new. */
  static async open(folder: string, who: { label: string; since: string }): Promise<Library> {
    try {
      await nodeIo.mkdir(folder)
      const lock = await lockLibrary(folder, who)
      return new Library(folder, lock.held ? null : { kind: 'held', holder: lock.holder }, lock)
    } catch (failure) {
      const known = writeFailure(failure, folder, 0)
      if (!(known instanceof StorageFailure)) throw failure
      if (known.code === 'diskFull') throw known
      if (known.code !== 'readOnly') throw new AppFailure('libraryUnreachable')
      await namesIn(folder)
      return new Library(folder, { kind: 'folder' }, null)
    }
  }

  /** The changes that one file took while the library is open: a group by its id, or what stands beside the groups. */
  takenOf(file: string): TakenSteps {
    const taken = this.#taken.get(file) ?? new TakenSteps()
    this.#taken.set(file, taken)
    return taken
  }

  /** The rows of the start screen, from the heads of the files alone. */
  async list(): Promise<LibraryRow[]> {
    const names = await namesIn(this.folder)
    const ids = groupIdsOf(names)
    const hasOtherSaves = (id: string) => names.some((name) => name.startsWith(`${id}.guyub.g`))
    return Promise.all(ids.map((id) => this.#row(id, hasOtherSaves(id))))
  }

  async openGroup(groupId: string): Promise<{ group: GroupFile; report: OpenReport | null }> {
    const path = this.#pathOf(groupId)
    if (this.readOnly !== null) {
      const { groupCodec } = await codecs()
      const { document, report } = await readDocument(path, { kind: 'group', ...groupCodec })
      return { group: ownGroup(document, groupId), report }
    }
    const document = await this.#document(groupId)
    return { group: ownGroup(document.current, groupId), report: document.report }
  }

  /** Writes a group that is new to this library. */
  async addGroup(group: GroupFile): Promise<void> {
    this.#mustBeWritable()
    const code = group.records.program[0]?.code
    const rows = await this.list()
    if (rows.some((row) => row.state === 'whole' && row.summary.code === code))
      throw new AppFailure('codeTaken', { code: code ?? '' })
    const { groupCodec } = await codecs()
    const document = await Document.create(
      this.#pathOf(group.id),
      { kind: 'group', holdsLock: true, ...groupCodec },
      group,
    )
    this.#open.set(group.id, Promise.resolve(document))
  }

  /** The one door on disk: changes of one group run one after another, each sees the last safe state. */
  async updateGroup(
    groupId: string,
    change: (current: GroupFile) => GroupFile,
  ): Promise<GroupFile> {
    this.#mustBeWritable()
    const document = await this.#document(groupId)
    try {
      return await document.update((current) => change(ownGroup(current, groupId)))
    } catch (failure) {
      // What lies on disk is not what we hold: the next opening must look anew.
      if (failure instanceof StorageFailure && failure.code === 'conflict')
        this.#open.delete(groupId)
      throw failure
    }
  }

  /** The library's own agency, workers and templates; null as long as nobody has told them. */
  agency(): Promise<GroupFile | null> {
    return this.#agency.read()
  }

  /** Writes the agency that is new to this library. */
  async addAgency(agency: GroupFile): Promise<void> {
    this.#mustBeWritable()
    await this.#agency.create(agency)
  }

  async updateAgency(change: (current: GroupFile) => GroupFile): Promise<GroupFile> {
    this.#mustBeWritable()
    const agency = await this.#agency.update(change)
    if (agency === null) throw new AppFailure('agencyNeeded')
    return agency
  }

  /** The directory of community resources that all groups share; empty as long as nobody has written it. */
  async directory(): Promise<GroupFile> {
    return (await this.#directory.read()) ?? (await this.#emptyDirectory())
  }

  /** How a file beside the groups was opened; null as long as it was not. */
  reportOf(file: 'agency' | 'directory'): OpenReport | null {
    return file === 'agency' ? this.#agency.report : this.#directory.report
  }

  /** Changes of the directory; the first one makes its file. */
  async updateDirectory(change: (current: GroupFile) => GroupFile): Promise<GroupFile> {
    this.#mustBeWritable()
    return this.#directory.updateOrBegin(change, () => this.#emptyDirectory())
  }

  /** The files of the map's own layers, to be read. */
  get mapLayers(): MapLayerFiles {
    return this.#layers
  }

  /** The same, to be written. */
  writableMapLayers(): MapLayerFiles {
    this.#mustBeWritable()
    return this.#layers
  }

  /** What the start screen must know of the agency, from the head of its file alone. */
  async agencyHead(): Promise<AgencySummary | null> {
    return orNullIfMissing(
      readFileHead(this.#agency.path).then(({ summary }) =>
        agencySummarySchema.parse(JSON.parse(Buffer.from(summary).toString('utf8'))),
      ),
    )
  }

  /** Keeps the agency and the workers of a group as the library's own, where it has none yet. */
  async adoptAgency(group: GroupFile): Promise<void> {
    const { agencyOf } = await codecs()
    const own = agencyOf(group, randomUUID())
    if (own !== null && (await this.agency()) === null) await this.addAgency(own)
  }

  /** What was typed and not saved in an earlier sitting; drafts that cannot be read are as good as none. */
  async drafts(owner: DraftOwner): Promise<KeptDraft[]> {
    if (this.readOnly !== null) return []
    const known = await this.#drafts.get(owner)
    await known?.settled()
    const kept = known ?? (await openDrafts(this.#draftsPath(owner)).catch(() => null))
    if (kept === null) return []
    this.#drafts.set(owner, Promise.resolve(kept))
    return kept.current.drafts
  }

  /** Whether anything was left unsaved, from the head of the file alone. */
  async hasDrafts(owner: DraftOwner): Promise<boolean> {
    if (this.readOnly !== null) return false
    const head = await readFileHead(this.#draftsPath(owner)).catch(() => null)
    return head !== null && countOf(head.summary) > 0
  }

  /** Keeps what is typed, so that neither a crash nor a closed window takes it away. */
  async keepDrafts(owner: DraftOwner, drafts: KeptDraft[]): Promise<void> {
    this.#mustBeWritable()
    const known = this.#drafts.get(owner)
    if (!known && drafts.length === 0) return
    const document = known ?? createDrafts(this.#draftsPath(owner))
    this.#drafts.set(owner, document)
    document.catch(() => this.#drafts.delete(owner))
    await (await document).save({ drafts })
  }

  /** Waits for every save under way, then lets the library go. */
  async close(): Promise<void> {
    const documents: readonly Promise<Document<GroupFile> | Document<Drafts>>[] = [
      ...this.#open.values(),
      ...this.#drafts.values(),
    ]
    const opened = await Promise.allSettled(documents)
    await Promise.all(
      opened.map((one) => (one.status === 'fulfilled' ? one.value.settled() : null)),
    )
    await Promise.all([this.#agency.settled(), this.#directory.settled()])
    await this.#layers.removeGivenUp(() => this.directory())
    if (this.lock?.held) await this.lock.release()
  }

  async #row(groupId: string, hasOtherSaves: boolean): Promise<LibraryRow> {
    const fileName = `${groupId}.guyub`
    try {
      const head = await readFileHead(join(this.folder, fileName))
      const summary = groupSummarySchema.parse(
        JSON.parse(Buffer.from(head.summary).toString('utf8')),
      )
      return { groupId, state: 'whole', summary }
    } catch (failure) {
      const error =
        failure instanceof StorageFailure ? appErrorOf(failure) : { code: 'groupDamaged' as const }
      return { groupId, state: 'troubled', error, fileName, hasOtherSaves }
    }
  }

  /** Its id is fixed: there is one directory in a library, and no file before its first change. */
  async #emptyDirectory(): Promise<GroupFile> {
    const { emptyDirectory } = await codecs()
    return emptyDirectory()
  }

  #document(groupId: string): Promise<Document<GroupFile>> {
    const known = this.#open.get(groupId)
    if (known) return known
    const opening = codecs().then(({ groupCodec }) =>
      Document.open(this.#pathOf(groupId), { kind: 'group', holdsLock: true, ...groupCodec }),
    )
    this.#open.set(groupId, opening)
    opening.catch(() => this.#open.delete(groupId))
    return opening
  }

  #pathOf(groupId: string): string {
    return join(this.folder, `${groupId}.guyub`)
  }

  #draftsPath(owner: DraftOwner): string {
    return join(this.folder, `draf-${owner}.guyub`)
  }

  #mustBeWritable(): void {
    if (this.readOnly?.kind === 'held') throw new AppFailure('libraryHeld')
    if (this.readOnly?.kind === 'folder') throw new AppFailure('libraryReadOnly')
  }
}

/** The groups whose files, or kept saves, lie in a folder, in an order that stays. */
export async function groupIdsIn(folder: string): Promise<string[]> {
  return groupIdsOf(await namesIn(folder))
}

function groupIdsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => GROUP_NAME.exec(name)?.[1] ?? []))].sort()
}

/** Two files whose names were exchanged by hand must not pass for each other. */
function ownGroup(group: GroupFile, groupId: string): GroupFile {
  if (group.id !== groupId) throw new AppFailure('wrongGroup')
  return group
}

async function namesIn(folder: string): Promise<string[]> {
  return nodeIo.readdir(folder).catch(() => {
    throw new AppFailure('libraryUnreachable')
  })
}
