/** How agencies write that nothing is charged; "BPJS/gratis" counts, because it can be had for nothing. */
const free = /\b(gratis|cuma-cuma|tanpa biaya|bebas biaya|tidak (ada biaya|dipungut|berbayar))\b/
const notFree = /\b(tidak|bukan|tak|belum)\s+(gratis|cuma-cuma)\b/
const nothing = /^\s*(rp\.?\s*)?0([.,]0+)?\s*(,-)?\s*$/

/** Whether a resource can be used for nothing, as far as its cost was written so; unsaid costs are not free. */
export function isFreeOfCharge({ cost }: { cost?: string | null | undefined }): boolean {
  const said = (cost ?? '').toLowerCase()
  return nothing.test(said) || (free.test(said) && !notFree.test(said))
}
