import { incidentSeverities } from '../../../../domain/catalog/lists'
import { timezoneOf } from '../../../../domain/progress/incidentDeadlines'
import { inUse } from '../../../../domain/progress/inUse'
import { dayAt, timeAt } from '../../../../domain/zonedTime'
import { formatDay } from '../../../../texts/formats'
import { incidentFormText } from '../../../../texts/incidentForm'
import { severityTexts } from '../../../../texts/incidentKinds'
import { ChoiceField } from '../../form/ChoiceField'
import { choicesOf } from '../../form/choicesOf'
import { DayField } from '../../form/DayField'
import { FieldGrid, WholeLine } from '../../form/FieldGrid'
import { TextField } from '../../form/TextField'
import { useNow } from '../../state/now'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { KindField } from './KindField'
import type { StepProps } from './StepFields'

const text = incidentFormText.apa

/** What happened, when, how grave it was, and when the agency came to know of it. */
export function HappenedStep({ form }: StepProps) {
  const { group, today } = useOpenGroup()
  const now = useNow()
  const sessions = inUse(group.records.session)
    .filter(({ date }) => date <= today)
    .sort((one, other) => other.date.localeCompare(one.date))
  const knownNow = (instant: string) => {
    const timezone = timezoneOf(group)
    const options = { shouldDirty: true }
    form.setValue('knownDay', dayAt(instant, timezone), options)
    form.setValue('knownTime', timeAt(instant, timezone), options)
    form.clearErrors(['knownDay', 'knownTime'])
  }
  return (
    <>
      <KindField form={form} />
      <FieldGrid>
        <DayField form={form} name="date" label={text.date} />
        <TextField form={form} name="time" label={text.time} hint={text.timeHint} />
        <DayField form={form} name="knownDay" label={text.knownDay} hint={text.knownDayHint} />
        <TextField form={form} name="knownTime" label={text.knownTime} hint={text.knownTimeHint} />
        <WholeLine>
          <Button disabled={now === null} onClick={() => now && knownNow(now)}>
            {text.knownNow}
          </Button>
        </WholeLine>
        <ChoiceField
          form={form}
          name="severity"
          label={text.severity}
          none={text.none}
          choices={choicesOf(incidentSeverities, severityTexts)}
        />
        <ChoiceField
          form={form}
          name="sessionId"
          label={text.session}
          none={text.noSession}
          choices={sessions.map(({ id, number, date }) => ({
            value: id,
            label: text.sessionName(number, formatDay(date)),
          }))}
        />
      </FieldGrid>
    </>
  )
}
