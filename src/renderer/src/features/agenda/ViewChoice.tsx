import { agendaText } from '../../../../texts/agenda'
import { Button } from '../../ui/Button'
import styles from './Agenda.module.css'
import type { AgendaSearch } from './agendaSearch'

const text = agendaText.views
const views = [
  { view: undefined, label: text.list },
  { view: 'kalender', label: text.calendar },
] as const

type ViewChoiceProps = {
  chosen: AgendaSearch['tampilan']
  onChange: (view: AgendaSearch['tampilan']) => void
}

/** Whether the agenda is read as a list or as a month. */
export function ViewChoice({ chosen, onChange }: ViewChoiceProps) {
  return (
    <fieldset className="row" aria-label={text.label}>
      {views.map(({ view, label }) => (
        <Button
          key={label}
          className={chosen === view ? styles.pressed : undefined}
          aria-pressed={chosen === view}
          onClick={() => onChange(view)}
        >
          {label}
        </Button>
      ))}
    </fieldset>
  )
}
