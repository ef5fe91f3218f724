import type { GroupFile } from '../groupFile'

/** Whether somebody may decide in place of the workers who lead the group: its supervisor, or the head. */
export function isSupervising(group: GroupFile, workerId: string | null | undefined): boolean {
  return group.records.worker.some(
    ({ id, role }) => id === workerId && (role === 'supervisor' || role === 'pimpinan'),
  )
}
