import type { resourceCategories, systemKinds, workerRoles } from '../catalog/lists'
import type { GroupFile } from '../groupFile'
import { inUse } from '../progress/inUse'
import type { Program } from '../records/program'
import { sum } from '../statistics/mean'
import type { NameMask } from './maskNames'
import { maskedText, maskedTexts } from './reportScope'

/** A person who works on the program; workers stand by name. */
export type PlanWorker = {
  name: string
  position: string | null
  role: (typeof workerRoles)[number]
  part: 'lead' | 'coWorker' | 'supervisor'
}

/** A help system the program counts on. */
export type PlanResource = {
  name: string
  category: (typeof resourceCategories)[number]
  systemKind: (typeof systemKinds)[number]
  services: string[]
}

/** One line of the budget; money in whole rupiah, `total` = quantity x price. */
export type PlanBudgetLine = {
  item: string
  qty: number
  unit: string | null
  price: number
  total: number
  source: string | null
}

/** Chapter IX: what the program costs. */
export type PlanBudget = { lines: PlanBudgetLine[]; total: number }

/** Everyone who works on the program, the lead first. */
export function planWorkersOf(group: GroupFile, program: Program | undefined): PlanWorker[] {
  const find = (id: string | null | undefined, part: PlanWorker['part']): PlanWorker[] => {
    const worker = inUse(group.records.worker).find((one) => one.id === id)
    if (!worker) return []
    return [{ name: worker.name, position: worker.position ?? null, role: worker.role, part }]
  }
  return [
    ...find(program?.leadWorkerId, 'lead'),
    ...(program?.coWorkerIds ?? []).flatMap((id) => find(id, 'coWorker')),
    ...find(program?.supervisorId, 'supervisor'),
  ]
}

/** The resources that can be counted on: those in use and willing. */
export function planResourcesOf(group: GroupFile, mask: NameMask): PlanResource[] {
  return inUse(group.records.resource)
    .filter((resource) => resource.status === 'aktif')
    .map(({ name, category, systemKind, services }) => ({
      name: mask(name),
      category,
      systemKind,
      services: maskedTexts(services, mask),
    }))
}

/** The budget with its totals; null while it has no line. */
export function planBudgetOf(program: Program | undefined, mask: NameMask): PlanBudget | null {
  const lines = (program?.budget?.lines ?? []).map(({ item, qty, unit, price, source }) => ({
    item: mask(item),
    qty,
    unit: maskedText(unit, mask),
    price,
    total: qty * price,
    source: maskedText(source, mask),
  }))
  return lines.length > 0 ? { lines, total: sum(lines.map(({ total }) => total)) } : null
}
