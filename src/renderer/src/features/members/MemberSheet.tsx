import { useScreen } from '../../ui/useScreen'

export function MemberSheet() {
  const heading = useScreen('Lembar anggota')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Lembar anggota
    </h1>
  )
}
