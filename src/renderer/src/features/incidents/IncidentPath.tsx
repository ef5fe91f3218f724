import { type IncidentStep, incidentFormText, incidentSteps } from '../../../../texts/incidentForm'
import { saysTheSame } from '../../form/tidied'
import styles from './Incidents.module.css'
import { fieldsOfStep, isFaulty } from './incidentFaults'
import type { IncidentFields } from './incidentFields'

type IncidentPathProps = {
  step: IncidentStep
  values: IncidentFields
  errors: object
  onShow: (step: IncidentStep) => void
}

/** The steps of the form: where one is, what is filled in, and where something must be mended. */
export function IncidentPath({ step, values, errors, onShow }: IncidentPathProps) {
  const text = incidentFormText
  const stateOf = (one: IncidentStep) => {
    if (isFaulty(one, errors)) return 'faulty'
    return isFilled(one, values) ? 'filled' : 'blank'
  }
  return (
    <nav aria-label={text.path}>
      <ol className={styles.path}>
        {incidentSteps.map((one) => {
          const state = stateOf(one)
          return (
            <li key={one}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => onShow(one)}
              >
                <span className={state === 'faulty' ? styles.missed : styles.sign} aria-hidden>
                  {signs[state]}
                </span>
                <span>
                  {text.steps[one]}
                  <span className="unseen">, {text.state[state]}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

const signs = { filled: '✓', blank: '○', faulty: '!' }

/** What is there from the beginning tells nothing of a step: the day of today, that it is open. */
const given: readonly string[] = ['date', 'status', 'sessionId']

function isFilled(step: IncidentStep, values: IncidentFields): boolean {
  const own = fieldsOfStep[step].filter((name) => !given.includes(name))
  return !saysTheSame(Object.fromEntries(own.map((name) => [name, values[name]])), {})
}
