import type { Bridge } from '../../bridge/bridge'

/** The questions this window may ask; put there by the preload. */
export const bridge = (window as unknown as { guyub: Bridge }).guyub
