import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { manyResources } from './lib/directory.mjs'
import { interleave } from './lib/interleave.mjs'
import { benchOut } from './lib/outcome.mjs'
import { bundle } from './lib/product.mjs'
import { compare } from './lib/ratios.mjs'

const COUNT = 5_000
/** What somebody types, letter by letter; the last words are found in few. */
const TYPED = typedLetters('puskesmas ambarawa jahit')
const VIEW = { today: '2026-11-22', agency: { lat: -7.2, lon: 110.4 } }
const MODULES = {
  doubles: 'domain/directory/doubles',
  filter: 'domain/directory/directoryFilter',
  find: 'domain/directory/findResources',
  sort: 'domain/directory/sortResources',
  labels: 'texts/programPlan',
  upkeep: 'domain/directory/upkeep',
}

/** Searching the directory while it is typed, against one pass of String.includes over the same texts at each key. */
export async function bench() {
  const product = await loadDirectory()
  const labels = product.labels.resourceCategoryTexts
  const resources = manyResources(COUNT, Object.keys(labels))
  return {
    tables: [await typing(product, labels, resources), await once(product, labels, resources)],
  }
}

async function typing({ find, filter }, labels, resources) {
  const texts = resources.map((resource) => find.searchText(resource, labels))
  const known = find.resourceFinder(labels)
  known(resources, 'x')
  const view = { ...VIEW, find: known }
  const cases = [
    {
      name: 'one pass of includes (floor)',
      run: () => TYPED.map((words) => texts.filter((text) => text.includes(words)).length),
    },
    { name: 'find', run: () => TYPED.map((words) => known(resources, words).length) },
    {
      name: 'find and filter',
      run: () =>
        TYPED.map(
          (words) =>
            filter.filteredResources(
              resources,
              { ...filter.anyResource, words, isFree: true },
              view,
            ).length,
        ),
    },
  ]
  const rows = compare(await interleave(cases, { rounds: 21 }))
  const ratio = rows.find((row) => row.case === 'find').msPaired
  return {
    title: `Typing ${TYPED.length} letters over ${COUNT} resources (ms for all letters)`,
    rows,
    goals: [{ label: 'find / one pass of includes, paired', value: ratio, limit: 3 }],
  }
}

async function once({ find, sort, doubles, upkeep }, labels, resources) {
  const fresh = () => resources.map((resource) => ({ ...resource }))
  const cases = [
    { name: 'JSON.stringify (floor)', run: () => JSON.stringify(resources).length },
    {
      name: 'first search, texts put together',
      before: fresh,
      run: (given) => find.resourceFinder(labels)(given, 'puskesmas').length,
    },
    {
      name: 'order by distance',
      run: () => sort.sortedResources(resources, 'distance', VIEW.agency),
    },
    { name: 'order by name', run: () => sort.sortedResources(resources, 'name', VIEW.agency) },
    { name: 'doubles, all anew', before: fresh, run: (given) => doubles.doublesIn(given) },
    {
      name: 'all that must be looked after',
      run: () => upkeep.directoryUpkeep(resources, VIEW.today, VIEW.agency),
    },
  ]
  const rows = compare(await interleave(cases, { rounds: 11 }))
  return { title: `Once for ${COUNT} resources`, rows }
}

async function loadDirectory() {
  const folder = path.join(benchOut, 'directory')
  await bundle(MODULES, folder)
  const loaded = Object.keys(MODULES).map(async (name) => [
    name,
    await import(pathToFileURL(path.join(folder, `${name}.js`)).href),
  ])
  return Object.fromEntries(await Promise.all(loaded))
}

function typedLetters(words) {
  return Array.from(words, (_, index) => words.slice(0, index + 1))
}
