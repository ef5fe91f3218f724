/** Fields by their names, some of them in groups, as they are typed. */
export type Words = { readonly [name: string]: string | Words }

/**
 * What is typed otherwise than the model has it, down to the single field: a field of which nothing is known is as in
 * the model, and blanks around a word say nothing. null where both say the same.
 */
export function typedBeside(typed: Words, model: Words): Words | null {
  const touched = Object.entries(model).flatMap(([name, before]): [string, string | Words][] => {
    const now = typed[name]
    if (typeof before === 'string')
      return typeof now === 'string' && now.trim() !== before.trim() ? [[name, now]] : []
    const within = typeof now === 'object' && now !== null ? typedBeside(now, before) : null
    return within ? [[name, within]] : []
  })
  return touched.length > 0 ? Object.fromEntries(touched) : null
}
