import { useSyncExternalStore } from 'react'

/** A value and those who listen to it. */
export type Store<T> = {
  get: () => T
  set: (next: T) => void
  subscribe: (listener: () => void) => () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Shows what the selector picks, and again whenever that changes. It must pick, not build. */
export function useStore<T, Picked>(store: Store<T>, pick: (value: T) => Picked): Picked {
  return useSyncExternalStore(store.subscribe, () => pick(store.get()))
}
