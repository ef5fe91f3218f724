import { readFileSync } from 'node:fs'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What can be told of a printed document without looking at it. */
export type Paper = {
  pages: { width: number; height: number }[]
  fonts: { name: string; isEmbedded: boolean }[]
  bitmaps: number
  isTagged: boolean
  /** The titles of the bookmarks, in their order. */
  bookmarks: string[]
  /** All words, single spaces between them. */
  text: string
}

export async function readPaper(path: string): Promise<Paper> {
  const bytes = readFileSync(path)
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  const dicts = objects.flatMap((object) =>
    object instanceof PDFRawStream ? [object.dict] : object instanceof PDFDict ? [object] : [],
  )
  const is = (dict: PDFDict, key: string, value: string) =>
    dict.get(PDFName.of(key)) === PDFName.of(value)
  return {
    pages: pdf.getPages().map((page) => page.getSize()),
    fonts: dicts.filter((dict) => is(dict, 'Type', 'Font')).flatMap(describeFont),
    bitmaps: dicts.filter((dict) => is(dict, 'Subtype', 'Image')).length,
    isTagged:
      pdf.catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict) !== undefined &&
      pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict) !== undefined,
    ...(await readWords(bytes)),
  }
}

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3']

/** A composite font names its file in its descendant, so only fonts that own a descriptor count. */
function describeFont(font: PDFDict): Paper['fonts'] {
  if (font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)) return []
  const name = String(font.get(PDFName.of('BaseFont')) ?? font.get(PDFName.of('Subtype')))
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  const isEmbedded = fontFiles.some((file) => descriptor?.has(PDFName.of(file)))
  return [{ name, isEmbedded }]
}

async function readWords(bytes: Uint8Array): Promise<Pick<Paper, 'text' | 'bookmarks'>> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false })
  const document = await task.promise
  const words: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent()
    for (const item of content.items)
      if ('str' in item) words.push(item.hasEOL ? `${item.str}\n` : item.str)
  }
  const outline = (await document.getOutline()) ?? []
  const titles = outline.flatMap((entry) => [entry.title, ...entry.items.map((one) => one.title)])
  await task.destroy()
  return { text: words.join('').replace(/\s+/g, ' '), bookmarks: titles }
}
