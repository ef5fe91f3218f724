import { useScreen } from '../../ui/useScreen'

export function AgencyFrame() {
  const heading = useScreen('Lembaga')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Lembaga
    </h1>
  )
}
