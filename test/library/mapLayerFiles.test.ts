import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyChange, type GroupFile } from '../../src/domain/groupFile'
import { Library } from '../../src/main/library/library'

const stamp = { at: '2026-11-22T10:00:00+07:00', by: 'ratri' }
const who = { label: 'ratri (kantor)', since: stamp.at }

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guyub-layers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const withLayer =
  (fileName: string | null) =>
  (current: GroupFile): GroupFile => {
    const record = {
      id: 'LP-01',
      name: 'Batas',
      form: 'geojson' as const,
      fileName: fileName ?? '',
      licence: 'Desa',
    }
    const change = fileName
      ? { put: [{ kind: 'mapLayer' as const, record }], remove: [] }
      : { put: [], remove: [{ kind: 'mapLayer' as const, id: 'LP-01' }] }
    const result = applyChange(current, change, stamp)
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    return result.group
  }

test('the file of a removed layer goes with the sitting, and stays where the removal was taken back', async () => {
  const chosen = join(folder, 'batas.geojson')
  writeFileSync(chosen, '{"type":"FeatureCollection","features":[]}')
  const library = await Library.open(join(folder, 'map'), who)
  const layers = library.writableMapLayers()
  const name = layers.newName('LP-01', 'geojson')
  await layers.copyIn(chosen, name)
  expect(readFileSync(layers.pathOf(name), 'utf8')).toBe(readFileSync(chosen, 'utf8'))

  await library.updateDirectory(withLayer(name))
  layers.giveUp(name)
  await library.updateDirectory(withLayer(null))
  expect(existsSync(layers.pathOf(name))).toBe(true)
  await library.updateDirectory(withLayer(name))
  await layers.removeGivenUp(() => library.directory())
  expect(existsSync(layers.pathOf(name))).toBe(true)

  layers.giveUp(name)
  await library.updateDirectory(withLayer(null))
  await library.close()
  expect(readdirSync(join(folder, 'map', 'peta'))).toEqual([])
})

test('a file is copied whole or not at all, and never over another', async () => {
  const library = await Library.open(join(folder, 'map'), who)
  const layers = library.writableMapLayers()
  await expect(layers.copyIn(join(folder, 'tiada.geojson'), 'a.geojson')).rejects.toMatchObject({
    code: 'missing',
  })
  const chosen = join(folder, 'besar.pmtiles')
  // Longer than one slice of 8 MB.
  writeFileSync(chosen, Buffer.alloc(9 * 1024 * 1024, 7))
  await layers.copyIn(chosen, 'besar.pmtiles')
  expect(readFileSync(layers.pathOf('besar.pmtiles')).equals(readFileSync(chosen))).toBe(true)
  await library.close()
})
