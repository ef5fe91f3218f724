import type { ComponentProps, MouseEvent } from 'react'
import styles from './Button.module.css'

type ButtonProps = ComponentProps<'button'> & { look?: 'main' | 'plain' | 'quiet' | 'danger' }

/**
 * A button that does nothing to a form unless it says `type="submit"`. Where it cannot be used it keeps the
 * focus and ignores the click: a button that is taken away under the fingers loses the worker's place.
 */
export function Button({
  look = 'plain',
  type = 'button',
  className,
  disabled,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={disabled || undefined}
      onClick={disabled ? ignore : onClick}
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
    />
  )
}

function ignore(event: MouseEvent): void {
  event.preventDefault()
}
