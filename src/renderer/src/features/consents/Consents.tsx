import { useScreen } from '../../ui/useScreen'

export function Consents() {
  const heading = useScreen('Persetujuan')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Persetujuan
    </h1>
  )
}
