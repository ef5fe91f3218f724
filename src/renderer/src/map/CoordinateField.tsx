import { useEffect, useRef, useState } from 'react'
import { isInIndonesia, type Position, positionDoubt } from '../../../domain/geo/position'
import { typedPosition } from '../../../domain/geo/typedPosition'
import { formatPosition, positionText as text } from '../../../texts/map'
import { Button } from '../ui/Button'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'

type CoordinateFieldProps = {
  value: Position | null
  agency: Position | null
  isReadOnly: boolean
  onChange: (value: Position | null) => void
}

/** Coordinates as they are typed or copied; what is doubtful about them is told with the way to mend it. */
export function CoordinateField({ value, agency, isReadOnly, onChange }: CoordinateFieldProps) {
  const [written, setWritten] = useState(value ? formatPosition(value) : '')
  const [isLeft, setIsLeft] = useState(true)
  const told = useRef<Position | null>(value)
  useEffect(() => {
    // Told from elsewhere: by a click on the map, a search, or the form.
    if (isSame(value, told.current)) return
    told.current = value
    setWritten(value ? formatPosition(value) : '')
  }, [value])
  const typed = written.trim() === '' ? null : typedPosition(written)
  const doubt = typed?.ok ? positionDoubt(typed.position, agency) : null
  const write = (next: string) => {
    setWritten(next)
    const read = next.trim() === '' ? null : typedPosition(next)
    const position = read?.ok && isInIndonesia(read.position) ? read.position : null
    told.current = position
    if (!isSame(position, value)) onChange(position)
  }
  const swapped = doubt?.code === 'swapped' ? doubt.swapped : null
  return (
    <>
      <Field
        label={text.coordinates}
        hint={text.coordinatesHint}
        fault={typed && !typed.ok && isLeft ? text.faults[typed.fault] : undefined}
      >
        {(link) => (
          <input
            {...link}
            type="text"
            autoComplete="off"
            spellCheck={false}
            readOnly={isReadOnly}
            value={written}
            onFocus={() => setIsLeft(false)}
            onBlur={() => setIsLeft(true)}
            onChange={({ target }) => write(target.value)}
            onKeyDown={(event) => {
              // Enter ends the number, not the form around.
              if (event.key === 'Enter') {
                event.preventDefault()
                setIsLeft(true)
              }
            }}
          />
        )}
      </Field>
      {doubt && (
        <Notice
          tone="warning"
          isLive
          actions={
            swapped &&
            !isReadOnly && (
              <Button onClick={() => write(formatPosition(swapped))}>
                {text.swap(formatPosition(swapped))}
              </Button>
            )
          }
        >
          <p>{text.doubt(doubt)}</p>
        </Notice>
      )}
    </>
  )
}

function isSame(one: Position | null, other: Position | null): boolean {
  return one?.lat === other?.lat && one?.lon === other?.lon
}
