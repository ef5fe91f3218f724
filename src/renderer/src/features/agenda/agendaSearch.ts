import { useNavigate, useSearch } from '@tanstack/react-router'
import { type DueArea, dueAreas } from '../../../../domain/agenda/dueItem'

/** What of the agenda is looked at, as it stands in the address: the way back from a screen leads to the same. */
export type AgendaSearch = { jenis?: DueArea; kelompok?: string; tampilan?: 'kalender' }

/** The choice, and how to change a part of it. */
export function useAgendaSearch(): [AgendaSearch, (change: AgendaSearch) => void] {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const navigate = useNavigate()
  const chosen: AgendaSearch = {
    jenis: dueAreas.find((area) => area === search.jenis),
    kelompok: typeof search.kelompok === 'string' ? search.kelompok : undefined,
    tampilan: search.tampilan === 'kalender' ? 'kalender' : undefined,
  }
  const change = (next: AgendaSearch) =>
    // One screen stands under two addresses, so that the router cannot know what `.` may search for.
    void navigate({ to: '.', search: { ...chosen, ...next } as never, replace: true })
  return [chosen, change]
}
