import type { SharingGroup } from '../../../../domain/directory/collectResources'
import { inUse } from '../../../../domain/progress/inUse'
import { bridge } from '../../bridge'

/** The groups of the library that have written resources, and how many groups could not be read. */
export type SharedResources = { groups: SharingGroup[]; unread: number }

/** Opens each group of the library in turn, and lets it go again. */
export async function readSharingGroups(): Promise<SharedResources> {
  const listed = await bridge.listGroups({})
  const groups: SharingGroup[] = []
  let unread = 0
  for (const row of listed.ok ? listed.value : []) {
    const opened =
      row.state === 'whole'
        ? await bridge.openGroup({ groupId: row.groupId })
        : ({ ok: false } as const)
    if (!opened.ok) {
      unread += 1
      continue
    }
    const { group } = opened.value
    await bridge.closeGroup({ groupId: row.groupId })
    const { name } = row.state === 'whole' ? row.summary : { name: row.groupId }
    if (inUse(group.records.resource).length > 0) groups.push({ name, group })
  }
  return { groups, unread }
}
