import type { BallotPerson, Ballots } from '../../../../domain/report/ballots'
import { ballotText } from '../../../../texts/sociometrySheet'

const text = ballotText

/** The slips of a survey, several on a page, to be cut apart. */
export function BallotPages({ ballots }: { ballots: Ballots }) {
  if (ballots.people.length === 0 || ballots.question === null) return <p>{text.none}</p>
  return ballots.people.map((person) => (
    <Slip key={person.code} ballots={ballots} person={person} />
  ))
}

function Slip({ ballots, person }: { ballots: Ballots; person: BallotPerson }) {
  const { program, date, question, maxChoices, people, asksRejections } = ballots
  const others = people.filter(({ code }) => code !== person.code).map(text.person)
  return (
    <section className="slip">
      <header>
        <h2>{text.title}</h2>
        <p>{text.head(program?.name, date ?? '')}</p>
        <p className="slip-of">{text.of(person)}</p>
      </header>
      <p className="slip-question">{question}</p>
      <p>{text.choose(maxChoices)}</p>
      <Lines count={maxChoices} />
      {asksRejections && (
        <>
          <p>{text.reject}</p>
          <Lines count={maxChoices} />
        </>
      )}
      <p>{text.list(others)}</p>
      <p className="slip-free">
        <span className="slip-box" /> {text.free}
      </p>
      <p className="note">{text.purpose}</p>
      <p className="slip-cut">{text.cut}</p>
    </section>
  )
}

function Lines({ count }: { count: number }) {
  return (
    <ol className="slip-lines">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are known by their place
        <li key={index} />
      ))}
    </ol>
  )
}
