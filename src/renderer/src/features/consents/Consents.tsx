import { useSearch } from '@tanstack/react-router'
import { ConsentMatrix } from './ConsentMatrix'
import { MemberConsents } from './MemberConsents'

/** Who agreed to what: all members side by side, or one member's answers. */
export function Consents() {
  const { anggota } = useSearch({ from: '/kelompok/$groupId/persetujuan' })
  return anggota ? <MemberConsents key={anggota} code={anggota} /> : <ConsentMatrix />
}
