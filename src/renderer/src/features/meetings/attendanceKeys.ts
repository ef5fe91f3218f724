import type { KeyboardEvent } from 'react'
import { type AttendanceStatus, statusOfKey } from '../../../../domain/meetings/attendanceMarks'

type MarkActions = { mark: (status: AttendanceStatus) => void; clear: () => void }

/** How far each arrow leads: along the five marks of one member, or to the next member. */
const along: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }
const across: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * The keys of a member's marks. A letter marks and goes on to the next member, so that a whole group is
 * twelve letters; Delete takes the mark away; arrows only move.
 */
export function onMarkKey(event: KeyboardEvent<HTMLButtonElement>, { mark, clear }: MarkActions) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const { key, currentTarget } = event
  const status = statusOfKey(key)
  if (status) {
    mark(status)
    moveAcross(currentTarget, 1)
  } else if (key === 'Delete' || key === 'Backspace') clear()
  else if (key in across) moveAcross(currentTarget, across[key] ?? 0, true)
  else if (key in along) moveAlong(currentTarget, along[key] ?? 0)
  else return
  event.preventDefault()
}

/** Gives the focus to the first member of whom nothing is recorded, else to the first. */
export function focusFirstBlank(list: HTMLElement | null): void {
  const members = membersOf(list)
  const blank = members.find((one) => !one.querySelector('[aria-pressed="true"]'))
  marksOf(blank ?? members[0])
    .find(({ tabIndex }) => tabIndex === 0)
    ?.focus()
}

function moveAcross(from: HTMLElement, step: number, keepsColumn = false): void {
  const members = membersOf(from.closest('[data-attendance]'))
  const member = from.closest<HTMLElement>('[data-member]')
  const next = member && members[members.indexOf(member) + step]
  if (!next) return
  const marks = marksOf(next)
  const column = marksOf(member).indexOf(from)
  const target = keepsColumn ? marks[column] : marks.find(({ tabIndex }) => tabIndex === 0)
  target?.focus()
}

function moveAlong(from: HTMLElement, step: number): void {
  const marks = marksOf(from.closest<HTMLElement>('[data-member]'))
  marks[marks.indexOf(from) + step]?.focus()
}

function membersOf(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-member]') ?? [])]
}

function marksOf(member: HTMLElement | null | undefined): HTMLElement[] {
  return [...(member?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])]
}
