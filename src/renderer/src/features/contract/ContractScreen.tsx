import { useScreen } from '../../ui/useScreen'

export function ContractScreen() {
  const heading = useScreen('Kontrak kelompok')
  return (
    <h1 ref={heading} tabIndex={-1}>
      Kontrak kelompok
    </h1>
  )
}
