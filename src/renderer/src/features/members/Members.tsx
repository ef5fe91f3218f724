import { useScreen } from '../../ui/useScreen'

export function Members() {
  const heading = useScreen('Anggota')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Anggota
    </h1>
  )
}
