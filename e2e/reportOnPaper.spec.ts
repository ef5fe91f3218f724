import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, project, SAMPLE, test } from './app'
import { expectReportOnPaper } from './reportPaper'

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
