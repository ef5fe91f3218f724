import { type GroupFile, recordOf } from '../../../../domain/groupFile'
import { timezoneOf } from '../../../../domain/progress/incidentDeadlines'
import type { Incident } from '../../../../domain/records/incident'
import { EMPTY, formatDay, formatInstant, formatText } from '../../../../texts/formats'
import { type IncidentStep, incidentFormText } from '../../../../texts/incidentForm'
import {
  incidentKindTexts,
  incidentStatusTexts,
  severityTexts,
} from '../../../../texts/incidentKinds'
import { incidentsText } from '../../../../texts/incidents'
import { whoName } from './incidentFields'

type Fact = readonly [name: string, value: string]

const text = incidentsText
const names = text.facts

/** What was written in one step of the form, name beside value; members by their codes. */
export function factsOfStep(group: GroupFile, incident: Incident, step: IncidentStep): Fact[] {
  return tellers[step](incident, group)
}

const tellers: Record<IncidentStep, (incident: Incident, group: GroupFile) => Fact[]> = {
  apa: (incident, group) => {
    const timezone = timezoneOf(group)
    const session = recordOf(group, 'session', incident.sessionId ?? '')
    const { date, time, knownAt, severity } = incident
    return [
      [names.kind, incidentKindTexts[incident.kind].name],
      [names.severity, severityTexts[severity]],
      [
        names.happened,
        time ? `${formatDay(date)} pukul ${time.replace(':', '.')} ${timezone}` : formatDay(date),
      ],
      [names.known, knownAt ? formatInstant(knownAt, timezone) : EMPTY],
      [
        names.session,
        session
          ? incidentFormText.apa.sessionName(session.number, formatDay(session.date))
          : text.notTied,
      ],
    ]
  },
  aman: ({ immediateAction }) => [[incidentFormText.aman.action, formatText(immediateAction)]],
  siapa: ({ memberCodes, memberRoles }) =>
    rows(
      (memberCodes ?? []).map((code): Fact => [code, formatText(memberRoles?.[code])]),
      names.people,
    ),
  fakta: ({ summary }) => [[incidentFormText.fakta.summary, summary]],
  rahasia: ({ confidentialityBroken, basis, memberToldBefore, memberNotToldReason }) => [
    [names.broken, answerWord(confidentialityBroken)],
    [names.basis, formatText(basis)],
    [names.told, answerWord(memberToldBefore)],
    ...(memberNotToldReason ? [[names.notToldReason, memberNotToldReason] as const] : []),
  ],
  kabar: ({ informed, kind, ...incident }, group) => [
    ...rows(
      (informed ?? []).map(
        ({ who, date, role, minutesAfter }): Fact => [
          [whoName(group, who), role && incidentFormText.kabar.roles[role]]
            .filter(Boolean)
            .join(', '),
          [
            formatDay(date),
            ...(minutesAfter === null || minutesAfter === undefined
              ? []
              : [text.minutesAfter(minutesAfter)]),
          ].join(', '),
        ],
      ),
      incidentFormText.kabar.rows,
    ),
    ...(kind === 'kegagalanPelindunganData'
      ? ([
          [names.subjects, formatDay(incident.subjectsNotifiedDate)],
          [names.authority, formatDay(incident.authorityNotifiedDate)],
        ] as const)
      : []),
  ],
  minimum: ({ disclosedTo }) =>
    (disclosedTo ?? []).length === 0
      ? [[incidentFormText.minimum.who, incidentFormText.minimum.empty]]
      : (disclosedTo ?? []).map(
          ({ who, date, minimum }): Fact => [who, `${formatDay(date)}: ${formatText(minimum)}`],
        ),
  lanjut: ({ followUp, status, closedBy, closedDate }, group) => [
    [names.followUp, formatText(followUp)],
    [names.status, incidentStatusTexts[status]],
    ...(status === 'ditutup'
      ? ([
          [names.closedDate, formatDay(closedDate)],
          [names.closedBy, closedBy ? whoName(group, closedBy) : EMPTY],
        ] as const)
      : []),
  ],
}

function rows(facts: Fact[], name: string): Fact[] {
  return facts.length > 0 ? facts : [[name, text.nobody]]
}

function answerWord(value: boolean | null | undefined): string {
  if (value === null || value === undefined) return EMPTY
  return value ? text.yes : text.no
}
