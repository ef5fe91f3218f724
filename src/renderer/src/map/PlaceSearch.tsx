import { useId, useMemo, useState } from 'react'
import { codesAround, type Found, searchPlaces } from '../../../domain/geo/placeSearch'
import { positionText as text } from '../../../texts/map'
import { Field } from '../ui/Field'
import type { BaseMap } from './baseMap'
import styles from './Map.module.css'

type PlaceSearchProps = { base: BaseMap; onChoose: (found: Found) => void }

/** Finds places and areas by their names; the answers are buttons beneath, each with the areas around it. */
export function PlaceSearch({ base, onChoose }: PlaceSearchProps) {
  const [written, setWritten] = useState('')
  const listId = useId()
  const found = useMemo(() => searchPlaces(base.index, base.areas, written), [base, written])
  const isAsked = written.trim().length > 1
  const choose = (one: Found) => {
    setWritten('')
    onChoose(one)
  }
  return (
    <div className="tight">
      <Field label={text.search} hint={text.searchHint}>
        {(link) => (
          <input
            {...link}
            type="search"
            autoComplete="off"
            spellCheck={false}
            aria-controls={found.length > 0 ? listId : undefined}
            value={written}
            onChange={({ target }) => setWritten(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              // Enter here means the first answer, not the form around.
              event.preventDefault()
              const [first] = found
              if (first) choose(first)
            }}
          />
        )}
      </Field>
      <p role="status" className={isAsked && found.length === 0 ? 'soft small' : 'unseen'}>
        {isAsked ? text.found(found.length) : ''}
      </p>
      {found.length > 0 && (
        <ul id={listId} className={styles.results} aria-label={text.foundLabel}>
          {found.map((one) => (
            <li key={keyOf(one)}>
              <button type="button" className={styles.result} onClick={() => choose(one)}>
                {nameOf(one)} <span className="soft small">{aroundOf(base, one)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function nameOf(found: Found): string {
  return found.kind === 'area' ? found.area.name : found.place.name
}

function aroundOf({ areas }: BaseMap, found: Found): string {
  const kind = found.kind === 'area' ? text.levels[found.area.level] : text.isPlace
  const around = codesAround(found).flatMap((code) => areas.byCode(code)?.name ?? [])
  return [kind, ...around].join(', ')
}

function keyOf(found: Found): string {
  if (found.kind === 'area') return found.area.code
  const { name, lat, lon } = found.place
  return `${name}:${lat}:${lon}`
}
