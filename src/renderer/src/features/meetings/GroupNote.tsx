import { interactionPatterns, objectiveResults } from '../../../../domain/catalog/lists'
import { capitalised } from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { noteText } from '../../../../texts/meetingNote'
import { ChoiceField } from '../../form/ChoiceField'
import { FieldGrid } from '../../form/FieldGrid'
import { LabelNotice } from '../../form/LabelNotice'
import { NameNotice } from '../../form/NameNotice'
import { RowsField } from '../../form/RowsField'
import { TextField } from '../../form/TextField'
import { NoteSection } from './NoteSection'
import type { NoteFieldProps } from './noteFieldProps'
import { PatternField } from './PatternField'

const text = noteText.group

/** What happened in the group, told with codes only: the part of the note that reports draw on. */
export function GroupNote({ form, values, session }: NoteFieldProps) {
  const { recording } = values
  const objectives = (session.plan?.objectives ?? []).filter((one) => one.trim())
  return (
    <NoteSection title={text.title} note={text.note}>
      <div>
        <TextField
          form={form}
          name="recording.processSummary"
          label={text.summary}
          hint={text.summaryHint}
          rows={6}
        />
        <NameNotice
          text={recording.processSummary}
          field={text.summaryField}
          onReplace={(words) =>
            form.setValue('recording.processSummary', words, { shouldDirty: true })
          }
        />
        <LabelNotice text={recording.processSummary} />
      </div>
      {objectives.length > 0 && (
        <div>
          <p className="soft small">{text.objectives}</p>
          <ul>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </div>
      )}
      <FieldGrid>
        <ChoiceField
          form={form}
          name="recording.objectivesMet"
          label={text.objectivesMet}
          none={text.notJudged}
          choices={objectiveResults.map((value) => ({
            value,
            label: capitalised(listTexts.objectivesMet[value]),
          }))}
        />
        <TextField
          form={form}
          name="recording.workerRole"
          label={text.workerRole}
          hint={text.workerRoleHint}
        />
      </FieldGrid>
      <PatternField form={form} patterns={interactionPatterns} />
      <RowsField
        form={form}
        name="recording.themes"
        title={text.themes}
        rowName={text.themeName}
        blank=""
        add={text.addTheme}
      >
        {(path) => <TextField form={form} name={path} label={text.theme} />}
      </RowsField>
    </NoteSection>
  )
}
