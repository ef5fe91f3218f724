import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, project, SAMPLE, test } from './app'
import { expectDocumentOnPaper, expectNobodyNamed, expectReportOnPaper } from './reportPaper'

const period = ['--from', '2026-09-06', '--to', '2026-10-17']

test('the report command prints the sample on both papers and leaves nothing behind', async ({
  home,
}) => {
  for (const paper of ['f4', 'a4'] as const) {
    const out = join(home, `${paper}.pdf`)
    const words = [SAMPLE, '--kind', 'lpk', ...period, '--paper', paper, '--out', out]
    expect(await report(home, words)).toEqual({ code: 0, said: '' })
    await expectReportOnPaper(out, paper === 'f4' ? 'F4' : 'A4')
  }
  expect(readdirSync(join(home, 'sementara'))).toEqual([])
  expect(readdirSync(home).sort()).toEqual(['a4.pdf', 'f4.pdf', 'sementara'])
})

test('the report command prints the plan and a consent sheet, and refuses one for nobody known', async ({
  home,
}) => {
  const plan = join(home, 'rp.pdf')
  expect(await report(home, [SAMPLE, '--kind', 'rp', '--paper', 'a4', '--out', plan])).toEqual({
    code: 0,
    said: '',
  })
  expectNobodyNamed((await expectDocumentOnPaper(plan, 'A4')).text)

  const sheet = join(home, 'pk.pdf')
  const asked = [SAMPLE, '--kind', 'pk', '--paper', 'f4', '--out', sheet]
  expect((await report(home, [...asked, '--member', 'A-03'])).code).toBe(0)
  expectNobodyNamed((await expectDocumentOnPaper(sheet, 'F4')).text, ['A-03'])
  for (const words of [[], ['--member', 'A-99'], ['--member', 'A-03', '--blank']]) {
    const { code, said } = await report(home, [...asked, ...words])
    expect(code).toBe(2)
    expect(said.trim().split('\n')).toHaveLength(1)
  }
})

test('a period that ends before it begins is refused with one sentence and exit code 2', async ({
  home,
}) => {
  const out = join(home, 'x.pdf')
  const crossed = ['--from', '2026-10-17', '--to', '2026-09-06', '--paper', 'a4', '--out', out]
  const { code, said } = await report(home, [SAMPLE, '--kind', 'lpk', ...crossed])

  expect(code).toBe(2)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(existsSync(out)).toBe(false)
  expect(readdirSync(join(home, 'sementara'))).toEqual([])
})

async function report(home: string, words: string[]): Promise<{ code: number; said: string }> {
  const temporary = join(home, 'sementara')
  mkdirSync(temporary, { recursive: true })
  const command = [join(project, 'scripts', 'guyub.mjs'), 'report', ...words]
  const running = spawn(process.execPath, [...command, '--as-of', '2026-11-22'], {
    env: { ...process.env, HOME: home, TMPDIR: temporary },
  })
  let said = ''
  running.stderr.on('data', (part) => {
    said += part
  })
  const [code] = await once(running, 'exit')
  return { code, said }
}
