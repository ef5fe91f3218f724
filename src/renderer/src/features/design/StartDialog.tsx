import { useState } from 'react'
import type { OfferedTemplate } from '../../../../bridge/bridge'
import {
  countOf,
  designFromTemplate,
  isDesignEmpty,
} from '../../../../domain/design/designFromTemplate'
import type { Program } from '../../../../domain/records/program'
import type { Template } from '../../../../domain/records/template'
import { appText } from '../../../../texts/app'
import { partsList, templatesText } from '../../../../texts/designTemplates'
import { bridge } from '../../bridge'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/Failure'
import { useAnswer } from '../../ui/useAnswer'
import { focusHeading } from '../../ui/useScreen'
import styles from './Design.module.css'

const text = templatesText.start
const askTemplates = () => bridge.templates({})

type StartDialogProps = { program: Program; onClose: () => void }

/** Fills the design from a template, after saying what will be filled and what stays. */
export function StartDialog({ program, onClose }: StartDialogProps) {
  const { answer } = useAnswer(askTemplates)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const offered = answer?.ok ? answer.value : []
  const chosen = offered.find(({ template }) => template.id === chosenId) ?? offered[0]
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p className="soft">{text.intro}</p>
      {answer && !answer.ok && <Failure error={answer.error} />}
      {answer?.ok && offered.length === 0 && <p>{text.none}</p>}
      {offered.length > 0 && (
        <fieldset className="tight">
          <legend>{text.choose}</legend>
          <div className={styles.templates}>
            {offered.map((one) => (
              <TemplateChoice
                key={one.template.id}
                offered={one}
                isChosen={one === chosen}
                onChoose={() => setChosenId(one.template.id)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {chosen ? (
        <TemplateUse
          key={chosen.template.id}
          template={chosen.template}
          program={program}
          onClose={onClose}
        />
      ) : (
        <div className="row foot">
          <Button onClick={onClose}>{appText.close}</Button>
        </div>
      )}
    </Dialog>
  )
}

type TemplateChoiceProps = { offered: OfferedTemplate; isChosen: boolean; onChoose: () => void }

function TemplateChoice({ offered, isChosen, onChoose }: TemplateChoiceProps) {
  const { template, isOwn } = offered
  return (
    <label className={styles.template}>
      <input type="radio" name="template" checked={isChosen} onChange={onChoose} />
      <span>
        <strong>{template.name}</strong>{' '}
        <span className="soft small">
          {text.meetings(countOf(template))}
          {isOwn && ` · ${text.own}`}
        </span>
        {isChosen && template.description && (
          <>
            <br />
            <span className="small">{template.description}</span>
          </>
        )}
      </span>
    </label>
  )
}

type TemplateUseProps = { template: Template; program: Program; onClose: () => void }

function TemplateUse({ template, program, onClose }: TemplateUseProps) {
  const { group } = useOpenGroup()
  const isEmpty = isDesignEmpty(group)
  const [takesCount, setTakesCount] = useState(isEmpty)
  const [replaces, setReplaces] = useState(false)
  const count = countOf(template)
  const effect = designFromTemplate(group, template, { takesCount, replaces })
  if (!effect) return null
  const mayTakeCount = count !== program.plannedSessions && effect.meetings > 0
  const apply = async () => {
    const error = await changeGroup(effect.change, text.label(template.name))
    if (error) return
    onClose()
    focusHeading()
  }
  return (
    <>
      {mayTakeCount && (
        <Tick isTicked={takesCount} onTick={setTakesCount}>
          {text.takesCount(count, program.plannedSessions)}
        </Tick>
      )}
      {!isEmpty && (
        <Tick isTicked={replaces} onTick={setReplaces}>
          {text.replaces}
        </Tick>
      )}
      <dl className={styles.facts} aria-live="polite">
        <div>
          <dt>{text.filled}</dt>
          <dd>
            {partsList([
              replaces ? text.replacedTexts : text.texts,
              effect.goals > 0 && text.goals(effect.goals),
              effect.meetings > 0 && text.sessions(effect.meetings),
              effect.contract && text.contract,
            ])}
          </dd>
        </div>
        <div>
          <dt>{text.stays}</dt>
          <dd>
            {partsList([
              text.staysAlways,
              !isEmpty && !replaces && text.staysTexts,
              group.records.goal.length > 0 && text.staysGoals,
              group.records.session.length > 0 && text.staysMeetings,
              group.records.contract.length > 0 && text.staysContract,
            ])}
          </dd>
        </div>
      </dl>
      <div className="row foot">
        <Button look="main" onClick={apply}>
          {text.apply}
        </Button>
        <Button onClick={onClose}>{appText.cancel}</Button>
      </div>
    </>
  )
}

type TickProps = { isTicked: boolean; onTick: (isTicked: boolean) => void; children: string }

function Tick({ isTicked, onTick, children }: TickProps) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onTick(event.target.checked)}
      />
      {children}
    </label>
  )
}
