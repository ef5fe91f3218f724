import { useScreen } from '../../ui/useScreen'

export function Phases() {
  const heading = useScreen('Tahap')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Tahap
    </h1>
  )
}
