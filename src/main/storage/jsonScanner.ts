import { type StrictJsonCode, StrictJsonFailure } from './strictJsonFailure'

export const MAX_JSON_DEPTH = 64

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const BEGUN_NUMBER = /^-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:(?<=\d)[eE][+-]?\d*)?)?$/
const NUMBER_RUN = /[-+.\deE]+/y
const WORD_RUN = /[a-z]+/y
const WORDS = ['true', 'false', 'null']
const BEGUN_ESCAPE = /^\\(?:u[\da-fA-F]{0,3})?$/
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACE = 0x20
const SPACES = [SPACE, 0x0a, 0x0d, 0x09]

type Expecting = 'value' | 'valueOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'commaOrEnd' | 'nothing'

/** One pass over the text, each character once: the grammar, and the rules beyond the grammar. */
export class JsonScanner {
  #at = 0
  #expecting: Expecting = 'value'
  /** The keys of each object we are inside of; null for an array. */
  readonly #open: (Set<string> | null)[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  scan(): void {
    this.#skipSpace()
    if (this.#at === this.#text.length) throw this.#fault('empty')
    while (this.#at < this.#text.length) {
      this.#step(this.#text[this.#at] ?? '')
      this.#skipSpace()
    }
    if (this.#expecting !== 'nothing') throw this.#fault('truncated')
  }

  #step(character: string): void {
    const expecting = this.#expecting
    if (expecting === 'value' || expecting === 'valueOrEnd') {
      if (expecting === 'valueOrEnd' && character === ']') this.#leave()
      else this.#value(character)
    } else if (expecting === 'key' || expecting === 'keyOrEnd') {
      if (expecting === 'keyOrEnd' && character === '}') this.#leave()
      else if (character === '"') this.#key()
      else throw this.#fault('malformed')
    } else if (expecting === 'colon' && character === ':') {
      this.#advance('value')
    } else if (expecting === 'commaOrEnd') {
      this.#commaOrEnd(character)
    } else {
      throw this.#fault('malformed')
    }
  }

  #value(character: string): void {
    if (character === '{') this.#enter(new Set(), 'keyOrEnd')
    else if (character === '[') this.#enter(null, 'valueOrEnd')
    else {
      if (character === '"') this.#skipString()
      else if (character === '-' || (character >= '0' && character <= '9')) this.#skipNumber()
      else this.#skipWord()
      this.#valueEnded()
    }
  }

  #enter(keys: Set<string> | null, next: Expecting): void {
    if (this.#open.length >= MAX_JSON_DEPTH) throw this.#fault('tooDeep')
    this.#open.push(keys)
    this.#advance(next)
  }

  #leave(): void {
    this.#open.pop()
    this.#at += 1
    this.#valueEnded()
  }

  #valueEnded(): void {
    this.#expecting = this.#open.length === 0 ? 'nothing' : 'commaOrEnd'
  }

  #commaOrEnd(character: string): void {
    const isObject = this.#open.at(-1) !== null
    if (character === ',') this.#advance(isObject ? 'key' : 'value')
    else if (character === (isObject ? '}' : ']')) this.#leave()
    else throw this.#fault('malformed')
  }

  #key(): void {
    const start = this.#at
    this.#skipString()
    const raw = this.#text.slice(start + 1, this.#at - 1)
    const key: unknown = raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw
    if (typeof key !== 'string') throw this.#fault('malformed')
    if (FORBIDDEN_KEYS.has(key)) throw this.#fault('forbiddenKey', key)
    const keys = this.#open.at(-1)
    if (keys?.has(key)) throw this.#fault('duplicateKey', key)
    keys?.add(key)
    this.#expecting = 'colon'
  }

  #skipString(): void {
    const text = this.#text
    let at = this.#at + 1
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) {
        this.#at = at + 1
        return
      }
      if (code > BACKSLASH || (code >= SPACE && code !== BACKSLASH)) continue
      this.#at = at
      if (code !== BACKSLASH) throw this.#fault('malformed')
      at += this.#run(ESCAPE, BEGUN_ESCAPE).length - 1
    }
    this.#at = at
    throw this.#fault('truncated')
  }

  #skipNumber(): void {
    const run = this.#run(NUMBER_RUN, BEGUN_NUMBER)
    if (!NUMBER.test(run)) throw this.#unfinished(run, BEGUN_NUMBER.test(run))
    this.#at += run.length
  }

  #skipWord(): void {
    const run = this.#run(WORD_RUN, /^$/)
    if (!WORDS.includes(run)) {
      throw this.#unfinished(
        run,
        WORDS.some((word) => word.startsWith(run)),
      )
    }
    this.#at += run.length
  }

  #run(pattern: RegExp, begun: RegExp): string {
    pattern.lastIndex = this.#at
    const run = pattern.exec(this.#text)?.[0]
    if (run !== undefined) return run
    const rest = this.#text.slice(this.#at, this.#at + 8)
    throw this.#unfinished(rest, begun.test(rest))
  }

  #unfinished(run: string, hasBegunWell: boolean): StrictJsonFailure {
    const isLast = this.#at + run.length === this.#text.length
    return this.#fault(isLast && hasBegunWell ? 'truncated' : 'malformed')
  }

  #advance(next: Expecting): void {
    this.#at += 1
    this.#expecting = next
  }

  #skipSpace(): void {
    const text = this.#text
    let at = this.#at
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code > SPACE || !SPACES.includes(code)) break
    }
    this.#at = at
  }

  #fault(code: StrictJsonCode, key?: string): StrictJsonFailure {
    return new StrictJsonFailure(code, {
      position: this.#at,
      ...(key === undefined ? {} : { key }),
    })
  }
}
