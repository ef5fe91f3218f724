import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type ButtonProps = ComponentProps<'button'> & { look?: 'main' | 'plain' | 'quiet' | 'danger' }

/** A button that does nothing to a form unless it says `type="submit"`. */
export function Button({ look = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
    />
  )
}
