import { readFileSync } from 'node:fs'
import { expect, SAMPLE } from './app'
import { type Paper, readPaper } from './paper'

type SampleMember = {
  code: string
  fullName: string
  nickname: string
  nik: string
  address: string
  phone: string
  guardian: { name: string; phone: string }
}

/** The nominal sheets in points; Chromium rounds to whole pixels. */
const sheets = { A4: [595.28, 841.89], F4: [609.45, 935.43] } as const
const TOLERANCE_PT = 1

const figures = ['94,4% (51 dari 54)', '83,1%', '63,6', '27,9', '6 dari 6 pertemuan']
const chapters = ['Identitas kelompok', 'delapan tugas', 'Keputusan dan persoalan', 'sumber']

/** What must hold for the report of the sample, 6 September to 17 October 2026, on either paper. */
export async function expectReportOnPaper(path: string, sheet: 'A4' | 'F4'): Promise<Paper> {
  const paper = await expectDocumentOnPaper(path, sheet)
  expect(paper.pages.length).toBeGreaterThanOrEqual(5)
  expect(paper.pages.length).toBeLessThanOrEqual(9)
  for (const chapter of chapters)
    expect(paper.bookmarks.join('\n').toLowerCase()).toContain(chapter.toLowerCase())

  for (const figure of figures) expect(paper.text).toContain(figure)
  expectNobodyNamed(paper.text)
  return paper
}

/** What must hold for every document: the size of its sheet, embedded fonts, tags, numbered pages. */
export async function expectDocumentOnPaper(path: string, sheet: 'A4' | 'F4'): Promise<Paper> {
  const paper = await readPaper(path)
  const [width, height] = sheets[sheet]
  for (const page of paper.pages) {
    expect(Math.abs(page.width - width)).toBeLessThanOrEqual(TOLERANCE_PT)
    expect(Math.abs(page.height - height)).toBeLessThanOrEqual(TOLERANCE_PT)
  }
  expect(paper.fonts.length).toBeGreaterThan(0)
  expect(paper.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([])
  expect(paper.bitmaps).toBe(0)
  expect(paper.isTagged).toBe(true)
  expect(paper.text).toContain(`Halaman 1 dari ${paper.pages.length}`)
  return paper
}

/** No member of the sample stands in the text, but for those whose codes are left out. */
export function expectNobodyNamed(text: string, but: readonly string[] = []): void {
  const members: SampleMember[] = JSON.parse(readFileSync(SAMPLE, 'utf8')).members
  expect(members.length).toBe(10)
  for (const member of members.filter(({ code }) => !but.includes(code))) {
    const { fullName, nickname, nik, address, phone, guardian } = member
    const leaked = [fullName, nik, address, phone, guardian.name, guardian.phone].filter((word) =>
      text.includes(word),
    )
    expect(leaked).toEqual([])
    expect(text).not.toMatch(new RegExp(`\\b${nickname}\\b`))
  }
}
