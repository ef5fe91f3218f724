/** Whether what is written at an address belongs to a meeting: to its screen or to anything beneath it. */
export function isWrittenAt(place: string, groupId: string, sessionId: string): boolean {
  const path = place.split('?')[0] ?? ''
  const own = `/kelompok/${groupId}/pertemuan/${sessionId}`
  return path === own || path.startsWith(`${own}/`)
}
