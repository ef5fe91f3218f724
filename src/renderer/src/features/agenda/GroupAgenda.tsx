import { agencyItems } from '../../../../domain/agenda/agencyItems'
import { dueItems } from '../../../../domain/agenda/dueItems'
import { agendaText } from '../../../../texts/agenda'
import { useOpenGroup } from '../../state/openGroup'
import { AgendaView } from './AgendaView'
import type { RowGroup } from './agendaRow'
import { inDayOrder } from './inDayOrder'

/** What is due in the open group and at its agency, as its records stand now. */
export function GroupAgenda() {
  const { group, agency, today } = useOpenGroup()
  const program = group.records.program[0]
  const rowGroup: RowGroup = {
    groupId: group.id,
    code: program?.code ?? '',
    name: program?.name ?? '',
    timezone: group.records.agency[0]?.timezone ?? 'WIB',
  }
  const rows = [
    ...dueItems(group, today).map((item) => ({ group: rowGroup, item })),
    ...(agency ? agencyItems(agency, today) : []).map((item) => ({ group: null, item })),
  ]
  return (
    <AgendaView
      title={agendaText.titleOfGroup}
      place={program?.name}
      rows={inDayOrder(rows)}
      today={today}
      groups={[rowGroup]}
      isOfOneGroup
    />
  )
}
