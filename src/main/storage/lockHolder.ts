/** Who works in this library, in words for a person. */
export type LockHolder = { label: string; since: string; host: string; pid: number }
