import type { ConsentStop } from '../../../../domain/progress/consentStops'
import { consentStopsText, stopSentence } from '../../../../texts/consentStops'
import { withdrawalText } from '../../../../texts/consents'

type StopListProps = { stops: readonly ConsentStop[]; isAsked?: boolean }

/** What must stop because of a withdrawal, what the app does itself, and what stays; told in full when it is asked. */
export function StopList({ stops, isAsked = false }: StopListProps) {
  const toStop = stops.filter(({ handling }) => handling !== 'kept')
  const kept = stops.filter(({ handling }) => handling === 'kept')
  return (
    <div className="tight">
      {toStop.length > 0 && (
        <>
          <p>
            <strong>{consentStopsText.title}</strong>
          </p>
          <ul>
            {toStop.map((stop) => (
              <li key={stop.code}>
                {stop.handling === 'byApp'
                  ? withdrawalText.done(stopSentence(stop), consentStopsText.byApp)
                  : stopSentence(stop)}
              </li>
            ))}
          </ul>
        </>
      )}
      {kept.length > 0 && (
        <>
          <p>
            <strong>{consentStopsText.kept}</strong>
          </p>
          <ul>
            {kept.map((stop) => (
              <li key={stop.code}>{stopSentence(stop)}</li>
            ))}
          </ul>
        </>
      )}
      {isAsked && stops.length === 0 && <p>{withdrawalText.nothing}</p>}
      {isAsked && <p className="soft small">{consentStopsText.before}</p>}
    </div>
  )
}
