import { useMemo } from 'react'
import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form'
import { hasLabelWord } from '../../../domain/progress/principles/labelWords'
import { nameMask, namesIn } from '../../../domain/report/maskNames'
import { logsText } from '../../../texts/logs'
import { useOpenGroup } from '../state/openGroup'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

type WordsNoticeProps<T extends FieldValues> = {
  form: UseFormReturn<T>
  /** The fields in which only codes may stand. */
  fields: readonly FieldPath<T>[]
}

/** Tells calmly of members' names and of judging words in what is typed, and offers the codes in the place of the names. */
export function WordsNotice<T extends FieldValues>({ form, fields }: WordsNoticeProps<T>) {
  const { group } = useOpenGroup()
  const mask = useMemo(() => nameMask(group), [group])
  const texts = form.watch([...fields]).map((text) => String(text ?? ''))
  const hasNames = texts.some((text) => mask(text) !== text)
  const replace = () => {
    for (const [index, field] of fields.entries()) {
      const masked = mask(texts[index] ?? '') as FieldPathValue<T, typeof field>
      if (masked === texts[index]) continue
      form.setValue(field, masked, { shouldDirty: true })
      form.setFocus(field)
    }
  }
  return (
    <>
      {hasNames && (
        <Notice
          tone="warning"
          isLive
          title={logsText.names.title}
          actions={<Button onClick={replace}>{logsText.names.replace}</Button>}
        >
          <p>{logsText.names.body(namesIn(texts, group))}</p>
        </Notice>
      )}
      {texts.some(hasLabelWord) && (
        <Notice tone="warning" isLive title={logsText.labels.title}>
          <p>{logsText.labels.body}</p>
        </Notice>
      )}
    </>
  )
}
