import { asasKeys } from '../../../../domain/catalog/asas'
import { taskCodes } from '../../../../domain/catalog/tasks'
import type { BlankForms } from '../../../../domain/report/blankForms'
import type { FormPath, recordForm } from '../../../../domain/report/recordForm'
import { blankFormText } from '../../../../texts/blankForms'
import { asasTexts, taskTexts } from '../../../../texts/catalog'
import { leaderLabels } from '../../../../texts/meetingPapers'
import type { FormRow } from './FormTable'

export type FormPart = (typeof recordForm)[number]

/** Rows for members who are not on the list yet. */
const SPARE_MEMBERS = 1
const UNKNOWN_MEMBERS = 12

/** The rows of a table of the form: known ones first, then empty ones. */
export function formRows({ rows }: FormPart, forms: BlankForms): FormRow[] {
  switch (rows) {
    case 'members': {
      const known = forms.rows.map(({ code }) => ({ key: code, known: [code] }))
      return [...known, ...blank(known.length === 0 ? UNKNOWN_MEMBERS : SPARE_MEMBERS)]
    }
    case 'tasks':
      return taskCodes.map((task) => ({ key: task, head: `${task}. ${taskTexts[task].name}` }))
    case 'asas':
      return asasKeys.map((asas) => ({ key: asas, head: asasTexts[asas].name }))
    default:
      return blank(typeof rows === 'number' ? rows : 0)
  }
}

/** The planned agenda, and empty rows for what came instead. */
export function agendaRows(forms: BlankForms, least: number): FormRow[] {
  const known = forms.agenda.map(({ activity, minutes, ledBy, leaderCode }, index) => ({
    key: `${index} ${activity}`,
    known: [
      activity,
      minutes === null ? '' : String(minutes),
      '',
      ledBy ? leaderLabels[ledBy] : '',
      leaderCode ?? '',
    ],
  }))
  return [...known, ...blank(Math.max(1, least - known.length))]
}

/** What names the rows of a table, where something does. */
export function rowHead({ rows }: FormPart): { title: string; width: number } | undefined {
  if (rows === 'tasks') return { title: blankFormText.task, width: 54 }
  return rows === 'asas' ? { title: blankFormText.asas, width: 26 } : undefined
}

/** Shares of the width, in per cent, of the columns of each table. */
export const columnWidths: Partial<Record<FormPath, number>> = {
  'plan.agenda.activity': 46,
  'plan.agenda.minutes': 12,
  'plan.agenda.spentMinutes': 13,
  'plan.agenda.ledBy': 16,
  'plan.agenda.leaderCode': 13,
  'attendance.memberCode': 10,
  'attendance.status': 24,
  'attendance.participation': 20,
  'attendance.lateMinutes': 14,
  'attendance.note': 32,
  taskFocus: 46,
  asas: 34,
  asasNotes: 40,
  'decision:text': 18,
  'decision:topic': 10,
  'decision:proposedBy': 17,
  'decision:method': 16,
  'decision:autonomyLevel': 17,
  'decision:owner': 13,
  'decision:dueDate': 9,
  'problem:text': 24,
  'problem:category': 11,
  'problem:raisedBy': 18,
  'problem:severity': 11,
  'problem:agreedSolution': 22,
  'problem:owner': 14,
  'captures.time': 10,
  'captures.kind': 40,
  'captures.text': 50,
}

function blank(count: number): FormRow[] {
  return Array.from({ length: count }, (_, index) => ({ key: `blank ${index}` }))
}
