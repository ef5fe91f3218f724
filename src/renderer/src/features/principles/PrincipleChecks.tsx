import { useScreen } from '../../ui/useScreen'

export function PrincipleChecks() {
  const heading = useScreen('Enam prinsip')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Enam prinsip
    </h1>
  )
}
