import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { LibraryPage } from './pages/libraryPage'

type Answered = { ok: boolean; value?: unknown; error?: { code: string; faults?: object[] } }
type Asked = Record<string, (request: unknown) => Promise<Answered>>
type Group = { revision: number; records: Record<string, Record<string, unknown>[]> }

/** Asks as somebody would who types into the window's console; each request is text that makes it. */
async function answersTo(page: Page, asked: readonly (readonly [string, string])[]) {
  return page.evaluate(async (list) => {
    const { guyub } = globalThis as unknown as { guyub: Asked }
    const rows = (await guyub.listGroups?.({}))?.value as { groupId: string }[]
    const groupId = rows[0]?.groupId
    const opened = (await guyub.openGroup?.({ groupId }))?.value as { group: Group }
    const { revision: base, records } = opened.group
    const agency = (await guyub.openAgency?.({}))?.value as { group: Group }
    const draft = { key: 'k', label: 'l', place: '/', base: 1, values: {} }
    const program = { ...records.program?.[0] }
    for (const stamp of ['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'revision'])
      delete program[stamp]
    const known = { groupId, base, records, agency: agency.group, draft, program }
    return Promise.all(
      list.map(async ([question, request]) => {
        try {
          const answer = await guyub[question]?.(requestOf(request))
          return answer?.ok ? 'ok' : (answer?.error?.code ?? 'nothing')
        } catch (failure) {
          return `thrown: ${failure}`
        }
      }),
    )

    function requestOf(name: string) {
      const loop: Record<string, unknown> = {}
      loop.self = loop
      const onPaper = { groupId, paper: 'A4', copies: 1 }
      const make: Record<string, unknown> = {
        'drafts in a circle': { owner: groupId, drafts: [{ ...draft, values: loop }] },
        'drafts beyond numbers': { owner: groupId, drafts: [{ ...draft, values: { a: 1n } }] },
        'drafts elsewhere': { owner: '../lembaga', drafts: [draft] },
        'drafts without end': { owner: groupId, drafts: Array(201).fill(draft) },
        'kept elsewhere': { owner: '../../etc' },
        'agency twice': { name: 'Lain' },
        'member into the agency': {
          base: agency.group.revision,
          change: { put: [{ kind: 'member', record: { id: 'A-01' } }], remove: [] },
        },
        'agency away': {
          base: agency.group.revision,
          change: {
            put: [],
            remove: [{ kind: 'agency', id: agency.group.records.agency?.[0]?.id }],
          },
        },
        'template with stamps': { template: { id: 'T-1', revision: 3 } },
        'sheet of nobody known': { ...onPaper, kind: 'pk', memberCodes: ['Z-99'], version: null },
        'sheet by path': { ...onPaper, kind: 'pk', memberCodes: ['../x'], version: null },
        'report backwards': { ...onPaper, kind: 'lpk', from: '2026-12-01', to: '2026-01-01' },
        'phase without its record': {
          groupId,
          base,
          change: {
            put: [{ kind: 'program', record: { ...program, status: 'draf' } }],
            remove: [],
          },
        },
        'program away': {
          groupId,
          base,
          change: { put: [], remove: [{ kind: 'program', id: program.id }] },
        },
        'template to a place': { path: '/etc/hostname' },
      }
      return make[name] ?? known
    }
  }, asked)
}

test('whatever is asked out of shape or round the rules is refused, without a trace', async ({
  app,
}) => {
  const library = new LibraryPage(app)
  await library.acceptFolder()
  await library.openSample()
  await app.answerDialogWith('/nowhere/else.pdf')
  const before = readdirSync(app.libraryFolder)

  const asked = [
    ['keepDrafts', 'drafts in a circle'],
    ['keepDrafts', 'drafts beyond numbers'],
    ['keepDrafts', 'drafts elsewhere'],
    ['keepDrafts', 'drafts without end'],
    ['keptDrafts', 'kept elsewhere'],
    ['createAgency', 'agency twice'],
    ['changeAgency', 'member into the agency'],
    ['changeAgency', 'agency away'],
    ['saveTemplate', 'template with stamps'],
    ['saveReport', 'sheet of nobody known'],
    ['saveReport', 'sheet by path'],
    ['saveReport', 'report backwards'],
    ['saveMemberTemplate', 'template to a place'],
  ] as const
  expect(await answersTo(app.page, asked)).toEqual(asked.map(() => 'badRequest'))
  const judged = [
    ['change', 'phase without its record'],
    ['change', 'program away'],
  ] as const
  expect(await answersTo(app.page, judged)).toEqual(['refused', 'refused'])
  expect(readdirSync(app.libraryFolder)).toEqual(before)
})
