import type { Day } from '../../../../domain/day'
import { versionName } from '../../../../texts/ecomap'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { capitalised } from '../../../../texts/formats'
import { FieldGrid } from '../../form/FieldGrid'
import { Field } from '../../ui/Field'

const text = ecoMapText
type Looked = { tanggal: string | undefined; banding: string | undefined }

type VersionFieldsProps = {
  versions: readonly (Day | null)[]
  day: Day | null
  other: Day | null
  onLook: (next: Looked) => void
}

/** Of which day the map is looked at, and which day lies beside it. */
export function VersionFields({ versions, day, other, onLook }: VersionFieldsProps) {
  const latest = versions.at(-1) ?? null
  const newestFirst = versions.toReversed()
  return (
    <FieldGrid>
      <Field label={text.version}>
        {(link) => (
          <select
            {...link}
            value={day ?? ''}
            onChange={({ target }) =>
              onLook({ tanggal: target.value, banding: other ?? undefined })
            }
          >
            {newestFirst.map((one) => (
              <option key={one ?? 'tanpa'} value={one ?? ''}>
                {capitalised(text.versionOption(one, one === latest && versions.length > 1))}
              </option>
            ))}
          </select>
        )}
      </Field>
      {versions.length > 1 ? (
        <Field label={text.compareWith}>
          {(link) => (
            <select
              {...link}
              value={other ?? ''}
              onChange={({ target }) =>
                onLook({ tanggal: day ?? undefined, banding: target.value || undefined })
              }
            >
              <option value="">{text.noComparison}</option>
              {newestFirst
                .filter((one) => one !== day)
                .map((one) => (
                  <option key={one ?? 'tanpa'} value={one ?? ''}>
                    {versionName(one)}
                  </option>
                ))}
            </select>
          )}
        </Field>
      ) : (
        <p className="soft small">{text.onlyOne}</p>
      )}
    </FieldGrid>
  )
}
