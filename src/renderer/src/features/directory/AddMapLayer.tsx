import { useState } from 'react'
import type { AppError } from '../../../../bridge/errors'
import type { ChosenLayer } from '../../../../bridge/mapQuestions'
import { layersText as text } from '../../../../texts/map'
import { bridge } from '../../bridge'
import { checkLayer, type LayerCheck } from '../../map/checkLayer'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Notice } from '../../ui/Notice'
import { MapLayerDialog } from './MapLayerDialog'

type Chosen = Extract<ChosenLayer, { state: 'chosen' }>
type Fault =
  | Extract<LayerCheck, { ok: false }>['fault']
  | Extract<ChosenLayer, { state: 'refused' }>['trouble']
type Step =
  | { kind: 'idle' }
  | { kind: 'checking' }
  | { kind: 'failed'; error: AppError }
  | { kind: 'refused'; fileName: string; fault: Fault }
  | { kind: 'naming'; chosen: Chosen; features: number | null }

/** Chooses a file, looks through it, and only then takes it in under a name and a licence. */
export function AddMapLayer() {
  const { today, isReadOnly } = useOpenGroup()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const choose = async () => {
    setStep({ kind: 'idle' })
    const answer = await bridge.chooseMapLayer({})
    if (!answer.ok) return setStep({ kind: 'failed', error: answer.error })
    const chosen = answer.value
    if (chosen === null) return
    const { originalName: fileName } = chosen
    if (chosen.state === 'refused')
      return setStep({ kind: 'refused', fileName, fault: chosen.trouble })
    setStep({ kind: 'checking' })
    const check = await checkLayer(chosen.layerId, chosen.form)
    if (check.ok) return setStep({ kind: 'naming', chosen, features: check.features })
    await bridge.giveUpMapLayer({ layerId: chosen.layerId })
    setStep({ kind: 'refused', fileName, fault: check.fault })
  }
  return (
    <>
      <Button
        look="main"
        disabled={isReadOnly || step.kind === 'checking'}
        onClick={() => void choose()}
      >
        {text.add}
      </Button>
      {step.kind === 'checking' && <Loading label={text.dialog.checking} />}
      {step.kind === 'failed' && <Failure error={step.error} />}
      {step.kind === 'refused' && (
        <Notice tone="warning" isLive title={text.refused.title(step.fileName)}>
          <p>
            {text.refused[step.fault]} {text.nothingChanged}
          </p>
        </Notice>
      )}
      {step.kind === 'naming' && (
        <MapLayerDialog
          title={text.dialog.addTitle}
          about={
            step.features === null
              ? text.dialog.readTiles(step.chosen.originalName)
              : text.dialog.read(step.chosen.originalName, step.features)
          }
          draft={{
            id: step.chosen.layerId,
            form: step.chosen.form,
            fileName: step.chosen.fileName,
            addedDate: today,
          }}
          label={text.labels.added}
          isNew
          onClose={() => setStep({ kind: 'idle' })}
        />
      )}
    </>
  )
}
