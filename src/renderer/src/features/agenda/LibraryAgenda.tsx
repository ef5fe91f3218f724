import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { AppError } from '../../../../bridge/errors'
import { agendaText } from '../../../../texts/agenda'
import { appText } from '../../../../texts/app'
import { groupText } from '../../../../texts/group'
import { LibraryPage } from '../../frame/LibraryPage'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { markInteractive } from '../../ui/markInteractive'
import { AgendaView } from './AgendaView'
import type { AgendaRow, RowGroup } from './agendaRow'
import { inDayOrder } from './inDayOrder'
import { Troubled } from './Troubled'
import { type LibraryAgenda as Agenda, useLibraryAgenda } from './useLibraryAgenda'

/** What is due in all groups of the library and at the agency. */
export function LibraryAgenda() {
  const { agenda, askAgain } = useLibraryAgenda()
  const isAnswered = agenda.today !== null || agenda.failure !== null
  useEffect(() => {
    if (isAnswered) markInteractive()
  }, [isAnswered])
  return (
    <LibraryPage ways={<Link to="/">{groupText.toLibrary}</Link>}>
      {agenda.failure && (
        <NotTold error={agenda.failure} isAlone={agenda.today === null} onAskAgain={askAgain} />
      )}
      {!isAnswered && <Loading label={agendaText.loading} />}
      {agenda.today !== null && <Told agenda={agenda} today={agenda.today} />}
    </LibraryPage>
  )
}

type NotToldProps = { error: AppError; isAlone: boolean; onAskAgain: () => void }

/** What stands where the groups, or the rest of them, could not be asked. */
function NotTold({ error, isAlone, onAskAgain }: NotToldProps) {
  return (
    <>
      {isAlone && <h1>{agendaText.title}</h1>}
      <Failure error={error} actions={<Button onClick={onAskAgain}>{appText.tryAgain}</Button>} />
    </>
  )
}

function Told({ agenda, today }: { agenda: Agenda; today: string }) {
  const whole = agenda.groups.flatMap((group) => (group.state === 'whole' ? [group] : []))
  const rows: AgendaRow[] = [
    ...whole.flatMap(({ items, ...group }) => items.map((item) => ({ group, item }))),
    ...agenda.agency.map((item) => ({ group: null, item })),
  ]
  const groups: RowGroup[] = whole.toSorted((one, other) =>
    one.code.localeCompare(other.code, 'id', { numeric: true }),
  )
  const isReading = agenda.groups.length < agenda.total && !agenda.failure
  return (
    <AgendaView
      title={agendaText.title}
      rows={inDayOrder(rows)}
      today={today}
      groups={groups}
      isOfOneGroup={false}
      isReading={isReading}
      notices={
        <>
          {isReading && <Loading label={agendaText.reading(agenda.groups.length, agenda.total)} />}
          <Troubled agenda={agenda} />
        </>
      }
    />
  )
}
