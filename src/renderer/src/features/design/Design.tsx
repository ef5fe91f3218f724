import { useScreen } from '../../ui/useScreen'

export function Design() {
  const heading = useScreen('Rancangan program')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Rancangan program
    </h1>
  )
}
