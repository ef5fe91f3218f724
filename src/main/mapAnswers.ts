import { basename, extname } from 'node:path'
import {
  type ChosenLayer,
  type LayerBytes,
  MOST_GEOJSON_BYTES,
  MOST_PMTILES_BYTES,
} from '../bridge/mapQuestions'
import type { Request } from '../bridge/questions'
import { nextNumberedId } from '../domain/nextNumber'
import type { Answers, Asker } from './answering'
import { AppFailure } from './appFailure'
import { dialogs } from './dialogs'
import { readSlice, sizeOf } from './storage/io'
import { readFailure } from './storage/storageFailure'
import { fetchTile } from './window/tileSession'
import type { Workplace } from './workplace'

/** The questions about the map: its own layers, and tiles from the internet. */
export type MapQuestion =
  | 'chooseMapLayer'
  | 'keepMapLayer'
  | 'giveUpMapLayer'
  | 'mapLayerBytes'
  | 'mapSettings'
  | 'changeMapSettings'
  | 'onlineTile'

/** Files that were chosen and have no record yet, by the id that it will have; and whether they are copied already. */
const chosen = new Map<string, { path: string; fileName: string; isCopied: boolean }>()

export function createMapAnswers(workplace: Workplace): Pick<Answers, MapQuestion> {
  return {
    chooseMapLayer: (_request, asker) => chooseMapLayer(workplace, asker),
    keepMapLayer: ({ layerId }) => keepMapLayer(workplace, layerId),
    giveUpMapLayer: ({ layerId }) => giveUpMapLayer(workplace, layerId),
    mapLayerBytes: (request) => mapLayerBytes(workplace, request),
    mapSettings: async () => ({ onlineTiles: workplace.settings.current().onlineTiles }),
    changeMapSettings: async ({ onlineTiles }) => {
      await workplace.settings.change({ onlineTiles })
      return { onlineTiles }
    },
    onlineTile: async (tile) => {
      // Nothing leaves the computer unless somebody has allowed it on this computer.
      if (!workplace.settings.current().onlineTiles) throw new AppFailure('badRequest')
      const bytes = await fetchTile(tile)
      return bytes === null ? { state: 'unreachable' } : { state: 'fetched', bytes }
    },
  }
}

async function chooseMapLayer(workplace: Workplace, asker: Asker): Promise<ChosenLayer | null> {
  const library = await workplace.library()
  const layers = library.writableMapLayers()
  const path = await dialogs.chooseMapLayer(asker.contentsId)
  if (path === null) return null
  const originalName = basename(path)
  const isTiles = extname(path).toLowerCase() === '.pmtiles'
  const size = await reading(path, sizeOf(path))
  if (size > (isTiles ? MOST_PMTILES_BYTES : MOST_GEOJSON_BYTES))
    return { state: 'refused', trouble: 'tooLarge', originalName }
  if (!(await beginsLike(path, isTiles)))
    return { state: 'refused', trouble: 'notALayer', originalName }
  const { mapLayer } = (await library.directory()).records
  const layerId = nextNumberedId([...mapLayer.map(({ id }) => id), ...chosen.keys()], 'LP')
  const form = isTiles ? 'pmtiles' : 'geojson'
  const fileName = layers.newName(layerId, form)
  chosen.set(layerId, { path, fileName, isCopied: false })
  return { state: 'chosen', layerId, fileName, form, originalName, size }
}

/** What GeoJSON says is judged in the sandboxed window; here only whether it can be such a file at all. */
async function beginsLike(path: string, isTiles: boolean): Promise<boolean> {
  const head = Buffer.from(await reading(path, readSlice(path, 0, 64))).toString('utf8')
  return isTiles ? head.startsWith('PMTiles\u0003') : /^\uFEFF?\s*\{/.test(head)
}

async function keepMapLayer(workplace: Workplace, layerId: string): Promise<true> {
  const layers = (await workplace.library()).writableMapLayers()
  const file = chosen.get(layerId)
  if (!file) throw new AppFailure('badRequest')
  // The record may have been refused the first time: then the copy is there already.
  if (!file.isCopied) await layers.copyIn(file.path, file.fileName)
  file.isCopied = true
  return true
}

/** The copy of a layer whose record is about to go, or never came; a chosen file that was not copied stays where it is. */
async function giveUpMapLayer(workplace: Workplace, layerId: string): Promise<true> {
  const library = await workplace.library()
  const file = chosen.get(layerId)
  const copied = file?.isCopied ? file.fileName : null
  const fileName = (await fileNameOf(workplace, layerId)) ?? copied
  chosen.delete(layerId)
  if (fileName !== null) library.writableMapLayers().giveUp(fileName)
  return true
}

async function mapLayerBytes(
  workplace: Workplace,
  { layerId, offset, length }: Request<'mapLayerBytes'>,
): Promise<LayerBytes> {
  const fileName = await fileNameOf(workplace, layerId)
  const path =
    fileName === null
      ? (chosen.get(layerId)?.path ?? null)
      : (await workplace.library()).mapLayers.pathOf(fileName)
  if (path === null) throw new AppFailure('badRequest')
  const size = await reading(path, sizeOf(path))
  if (offset >= size) throw new AppFailure('badRequest')
  const bytes = await reading(path, readSlice(path, offset, Math.min(length, size - offset)))
  return { bytes, size }
}

async function fileNameOf(workplace: Workplace, layerId: string): Promise<string | null> {
  const { mapLayer } = (await (await workplace.library()).directory()).records
  return mapLayer.find(({ id }) => id === layerId)?.fileName ?? null
}

async function reading<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (failure) {
    throw readFailure(failure, path)
  }
}
