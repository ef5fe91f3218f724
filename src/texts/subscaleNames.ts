import { capitalised } from './formats'

/** The name of a subscale as people read it: "kebutuhanDanHak", as files of others name it, becomes "Kebutuhan dan hak". */
export function subscaleName(name: string): string {
  const isOneWord = /^[a-z]+(?:[A-Z][a-z]*)*$/.test(name)
  return isOneWord
    ? capitalised(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    : name
}
