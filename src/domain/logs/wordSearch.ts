/** Whether every word that is looked for stands somewhere in the texts, in any order and any case; nothing looked for is found everywhere. */
export function holdsWords(words: string, texts: readonly (string | null | undefined)[]): boolean {
  const whole = texts.join('\n').toLocaleLowerCase('id')
  return words
    .toLocaleLowerCase('id')
    .split(/\s+/u)
    .every((word) => whole.includes(word))
}
