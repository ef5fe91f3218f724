import { useScreen } from '../../ui/useScreen'

export function MemberImport() {
  const heading = useScreen('Impor anggota')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Impor anggota
    </h1>
  )
}
