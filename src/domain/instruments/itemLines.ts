/** A number, a letter or a dash before an item, as forms and documents have it. */
const numbering = /^\s*(?:\(?\d{1,3}\s*[.):-]|\d{1,3}\s+(?=\D)|[a-zA-Z][.)]\s|[-•*–])\s*/

/** The items of a text in which each stands on a line of its own: without their numbering and without blank lines. */
export function itemsOfLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(numbering, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}
