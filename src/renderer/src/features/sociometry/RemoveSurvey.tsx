import { useNavigate } from '@tanstack/react-router'
import type { SociometricSurvey } from '../../../../domain/records/sociometricSurvey'
import { sociometryText } from '../../../../texts/sociometry'
import { dropUnsaved } from '../../state/drafts'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { surveyKey } from './surveyKeys'

const text = sociometryText.settings

/** Takes a survey away with all its answers; the frame can take that back. */
export function RemoveSurvey({ survey: { id } }: { survey: SociometricSurvey }) {
  const { group, isReadOnly } = useOpenGroup()
  const navigate = useNavigate()
  const remove = async () => {
    const change = { put: [], remove: [{ kind: 'sociometricSurvey' as const, id }] }
    if (await changeGroup(change, text.removeLabel(id))) return
    for (const part of ['keterangan', 'jawaban'] as const) dropUnsaved(surveyKey(id, part))
    navigate({ to: '/kelompok/$groupId/sosiometri', params: { groupId: group.id }, search: {} })
  }
  if (isReadOnly) return null
  return (
    <div className="row">
      <Button look="quiet" onClick={remove}>
        {text.remove}
      </Button>
      <span className="soft small">{text.removeNote}</span>
    </div>
  )
}
