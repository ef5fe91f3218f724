import type { FinalReport } from '../../../../domain/report/finalReport'
import { forewordTexts } from '../../../../texts/finalReport'
import { finalSections, finalTitles } from '../../../../texts/finalTitles'
import { signingPlace } from '../../../../texts/report'

/** The foreword and the table of contents. Page numbers stand at the foot of each page; the chapters are found by their order. */
export function FrontMatter({ report }: { report: FinalReport }) {
  return (
    <section className="front">
      <h2>{finalTitles.foreword}</h2>
      {forewordTexts(report).map((text) => (
        <p key={text} className="prose">
          {text}
        </p>
      ))}
      <p className="end">{signingPlace(report)}</p>
      <h2>{finalTitles.contents}</h2>
      <ol className="contents-list">
        {chapters.map(({ title, sections }) => (
          <li key={title}>
            {title}
            {sections.length > 0 && (
              <ol>
                {sections.map((section) => (
                  <li key={section}>{section}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

const chapters: readonly { title: string; sections: readonly string[] }[] = [
  { title: finalTitles.introduction, sections: finalSections.introduction },
  { title: finalTitles.program, sections: finalSections.program },
  { title: finalTitles.course, sections: finalSections.course },
  { title: finalTitles.results, sections: finalSections.results },
  { title: finalTitles.discussion, sections: finalSections.discussion },
  { title: finalTitles.conclusion, sections: finalSections.conclusion },
  { title: finalTitles.budget, sections: [] },
  { title: finalTitles.closing, sections: [] },
  { title: finalTitles.annexes, sections: [] },
]
