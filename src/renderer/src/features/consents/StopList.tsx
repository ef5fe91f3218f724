import type { ConsentStop } from '../../../../domain/progress/consentStops'
import { consentStopsText, stopSentence } from '../../../../texts/consentStops'
import { withdrawalText } from '../../../../texts/consents'

/** What must stop because of a withdrawal, what the app does itself, and what stays. */
export function StopList({ stops }: { stops: readonly ConsentStop[] }) {
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
      <p className="soft small">{consentStopsText.before}</p>
    </div>
  )
}
