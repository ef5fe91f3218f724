import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { attendanceVectors } from './evaluationVectors/attendanceVectors'
import { changeVectors } from './evaluationVectors/changeVectors'
import { otherVectors } from './evaluationVectors/otherVectors'
import type { Check, Vector } from './evaluationVectors/same'
import { scaleVectors } from './evaluationVectors/scaleVectors'
import { seriesVectors } from './evaluationVectors/seriesVectors'
import { sociometryVectors } from './evaluationVectors/sociometryVectors'

const checks: Record<string, Check> = {
  ...changeVectors,
  ...seriesVectors,
  ...sociometryVectors,
  ...attendanceVectors,
  ...scaleVectors,
  ...otherVectors,
}

const path =
  process.env.EVALUATION_VECTORS ??
  fileURLToPath(new URL('./evaluation-vectors.json', import.meta.url))
const { meta: _, functions = {}, ...parts } = JSON.parse(readFileSync(path, 'utf8'))
const all: [string, Vector[]][] = Object.entries<Vector | Vector[]>({
  ...parts,
  ...functions,
}).map(([part, vectors]) => [part, [vectors].flat()])

test('the set has parts, and each part is checked', () => {
  expect(all.length).toBeGreaterThan(0)
  expect(all.map(([part]) => part).filter((part) => !(part in checks))).toEqual([])
})

describe.each(all)('%s', (part, vectors) => {
  test.each(vectors.map((vector, index) => [vector.id ?? `vector ${index + 1}`, vector]))(
    '%s',
    (_id, vector) => checks[part]?.(vector),
  )
})
