import type { AppError } from '../../../../bridge/errors'
import { designFromTemplate } from '../../../../domain/design/designFromTemplate'
import type { Template } from '../../../../domain/records/template'
import { bridge } from '../../bridge'

/** Fills a group that was just made from a template. Answers null once that is on disk, else what stands against it. */
export async function startFromTemplate(
  groupId: string,
  template: Template,
): Promise<AppError | null> {
  const opened = await bridge.openGroup({ groupId })
  if (!opened.ok) return opened.error
  const { group } = opened.value
  const effect = designFromTemplate(group, template, { replaces: false, takesCount: false })
  if (!effect) return null
  const change = { put: [...effect.change.put], remove: [...effect.change.remove] }
  const answer = await bridge.change({ groupId, base: group.revision, change })
  return answer.ok ? null : answer.error
}
