import { isDay } from '../../../../domain/day'
import { type IncidentStep, incidentFormText, incidentSteps } from '../../../../texts/incidentForm'
import type { OwnFaults } from '../../form/useCheckedSave'
import type { IncidentFields } from './incidentFields'

const text = incidentFormText

/** The fields that each step shows. */
export const fieldsOfStep: Record<IncidentStep, readonly (keyof IncidentFields)[]> = {
  apa: ['kind', 'date', 'time', 'knownDay', 'knownTime', 'sessionId', 'severity'],
  aman: ['immediateAction'],
  siapa: ['people'],
  fakta: ['summary'],
  rahasia: ['confidentialityBroken', 'basis', 'memberToldBefore', 'memberNotToldReason'],
  kabar: ['informed', 'subjectsNotifiedDate', 'authorityNotifiedDate'],
  minimum: ['disclosedTo'],
  lanjut: ['followUp', 'status', 'closedBy', 'closedDate'],
}

/** The first step in which something is wrong; undefined where nothing is. */
export function faultyStep(errors: object): IncidentStep | undefined {
  return incidentSteps.find((step) => isFaulty(step, errors))
}

export function isFaulty(step: IncidentStep, errors: object): boolean {
  return fieldsOfStep[step].some((name) => name in errors)
}

/** Where a fault of the record is shown in the form. */
export function fieldOfIncident(path: string): string {
  if (path === 'knownAt') return 'knownDay'
  return path.startsWith('memberCodes') || path.startsWith('memberRoles') ? 'people' : path
}

/** What only the form can judge: a time without its day, a member left out, knowledge before the event. */
export function ownFaults(values: IncidentFields): OwnFaults<IncidentFields> {
  const { knownDay, knownTime, people } = values
  return {
    ...(knownDay && !isTime(knownTime) ? { knownTime: text.apa.timeNeeded } : {}),
    ...(knownTime && !knownDay ? { knownDay: text.apa.dayNeeded } : {}),
    ...(isKnownTooEarly(values) ? { knownDay: text.apa.knownTooEarly } : {}),
    ...Object.fromEntries(
      people.flatMap(({ code, role }, index) =>
        !code && role ? [[`people.${index}.code`, text.siapa.memberNeeded]] : [],
      ),
    ),
  }
}

function isTime(typed: string): boolean {
  return /^([01]\d|2[0-3])[.:][0-5]\d$/.test(typed)
}

function isKnownTooEarly({ date, time, knownDay, knownTime }: IncidentFields): boolean {
  if (!isDay(date) || !isDay(knownDay) || !isTime(knownTime)) return false
  const from = isTime(time) ? time : '00.00'
  return `${knownDay} ${knownTime}`.replace(':', '.') < `${date} ${from}`.replace(':', '.')
}
