import { Link, type LinkProps } from '@tanstack/react-router'
import { dueSentence } from '../../../../texts/agenda'
import { formatTimes } from '../../../../texts/formats'
import type { AgendaRow } from './agendaRow'
import { placeOf } from './itemPlace'

/** What is due, as the way to where it is done. */
export function DueLink({ row }: { row: AgendaRow }) {
  const { item, group } = row
  const { path, search } = placeOf(row)
  return (
    <>
      <Link to={path as LinkProps['to']} search={search as LinkProps['search']}>
        {dueSentence(item)}
      </Link>
      {item.times && group && (
        <span className="soft">
          , {formatTimes(item.times.start, item.times.end, group.timezone)}
        </span>
      )}
    </>
  )
}
