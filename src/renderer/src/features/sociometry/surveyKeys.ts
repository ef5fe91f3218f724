/** How the forms of one survey are called among the unsaved ones. */
export function surveyKey(id: string, part: 'keterangan' | 'jawaban'): string {
  return `survei:${id}:${part}`
}
