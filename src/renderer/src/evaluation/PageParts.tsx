import { evaluationText } from '../../../texts/evaluation'
import { Button } from '../ui/Button'

/** Ways down a long page, by the headings of its parts. */
export function PageParts({ titles }: { titles: readonly string[] }) {
  return (
    <nav aria-label={evaluationText.partsOfPage} className="row">
      {titles.map((title) => (
        <Button key={title} look="quiet" onClick={() => goTo(title)}>
          {title}
        </Button>
      ))}
    </nav>
  )
}

/** The heading takes the focus, so that reading and the keyboard go on from there. */
function goTo(title: string): void {
  const heading = [...document.querySelectorAll('h2')].find(
    ({ textContent }) => textContent === title,
  )
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}
