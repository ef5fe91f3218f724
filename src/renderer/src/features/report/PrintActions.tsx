import type { ComponentProps } from 'react'
import type { Paper } from '../../../../domain/catalog/lists'
import type { ReportWish } from '../../../../domain/report/printedReport'
import { PrintButtons } from '../../frame/PrintButtons'
import { useOpenGroup } from '../../state/openGroup'

type PrintActionsProps = Omit<ComponentProps<typeof PrintButtons>, 'request'> & {
  wish: ReportWish
  paper: Paper
  copies: number
}

/** Print or save the document as it stands in the records. */
export function PrintActions({ wish, paper, copies, ...rest }: PrintActionsProps) {
  const { group } = useOpenGroup()
  return <PrintButtons request={{ groupId: group.id, ...wish, paper, copies }} {...rest} />
}
