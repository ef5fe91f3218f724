export type StrictJsonCode =
  | 'duplicateKey'
  | 'empty'
  | 'forbiddenKey'
  | 'invalidUtf8'
  | 'malformed'
  | 'tooDeep'
  | 'tooLarge'
  | 'truncated'

export class StrictJsonFailure extends Error {
  override readonly name = 'StrictJsonFailure'

  constructor(
    readonly code: StrictJsonCode,
    /** Characters before the fault, and the key it is about where there is one. */
    readonly where: { position?: number; key?: string } = {},
  ) {
    super(code)
  }
}
