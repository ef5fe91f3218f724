import { anyResource, type DirectoryFilter } from '../../../../domain/directory/directoryFilter'
import type { ResourceOrder } from '../../../../domain/directory/sortResources'
import { createStore, useStore } from '../../state/store'

/** What is looked for in the directory, and in which order it is read. */
export type DirectoryWish = { filter: DirectoryFilter; order: ResourceOrder }

const everything: DirectoryWish = { filter: anyResource, order: 'name' }

/** Outlives going to a resource and back, or from the list to the map; not the directory itself. */
const wish = createStore<DirectoryWish>(everything)

export function useDirectoryWish(): DirectoryWish {
  return useStore(wish, (value) => value)
}

export function narrowDirectory(part: Partial<DirectoryFilter>): void {
  const { filter, order } = wish.get()
  wish.set({ filter: { ...filter, ...part }, order })
}

export function orderDirectory(order: ResourceOrder): void {
  wish.set({ ...wish.get(), order })
}

/** Leaves nothing out any more; the order stays. */
export function clearDirectoryFilter(): void {
  wish.set({ ...wish.get(), filter: anyResource })
}

/** Only what fits one part of a filter, whatever was looked for before. */
export function lookOnlyFor(part: Partial<DirectoryFilter>): void {
  wish.set({ ...wish.get(), filter: { ...anyResource, ...part } })
}

export function forgetDirectoryWish(): void {
  wish.set(everything)
}
