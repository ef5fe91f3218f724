import { rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { project } from '../../scripts/project.mjs'
import { benchOut } from './outcome.mjs'

const MODULES = {
  container: 'main/storage/container',
  document: 'main/storage/document',
  exchangeFile: 'main/library/exchangeFile',
  groupCodec: 'main/library/groupCodec',
  groupFile: 'domain/groupFile',
  library: 'main/library/library',
  settings: 'main/library/settings',
  strictJson: 'main/storage/strictJson',
}

/**
 * The product's own modules for plain Node, bundled with everything they need, as the app has them:
 * benches measure what runs, not a second writing of it.
 */
export async function loadProduct() {
  const folder = path.join(benchOut, 'product')
  await bundle(MODULES, folder)
  const loaded = Object.keys(MODULES).map(async (name) => [
    name,
    await import(pathToFileURL(path.join(folder, `${name}.js`)).href),
  ])
  return Object.fromEntries(await Promise.all(loaded))
}

/** Bundles modules of src/ (without extension), by the names they shall have, into a folder. */
export async function bundle(modules, folder, external = []) {
  rmSync(folder, { recursive: true, force: true })
  const input = Object.fromEntries(
    Object.entries(modules).map(([name, place]) => [
      name,
      path.join(project, 'src', `${place}.ts`),
    ]),
  )
  await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      target: 'node20',
      minify: true,
      outDir: folder,
      rollupOptions: { input, external, output: { entryFileNames: '[name].js' } },
    },
  })
}
