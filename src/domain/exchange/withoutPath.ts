/** A copy of a value without what stands at a path; `*` is every item of a list. The value itself when there is nothing. */
export function withoutPath(value: unknown, path: readonly string[]): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((item, index) =>
      step === '*' || step === String(index) ? withoutPath(item, rest) : item,
    )
  if (!Object.hasOwn(value, step)) return value
  const { [step]: child, ...others } = value as Record<string, unknown>
  return rest.length === 0 ? others : { ...value, [step]: withoutPath(child, rest) }
}
