import { signersLeft, withoutSignature } from '../../../../domain/contract/signatures'
import { recordOf } from '../../../../domain/groupFile'
import type { Contract } from '../../../../domain/records/contract'
import { contractText } from '../../../../texts/contract'
import { formatDay } from '../../../../texts/formats'
import { memberLabel } from '../../../../texts/members'
import { changeGroup, useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Table } from '../../ui/Table'
import { focusHeading } from '../../ui/useScreen'
import { SignForm } from './SignForm'

const text = contractText.signatures

/** Who signed the version that holds, who has not, and signing. */
export function Signatures({ contract }: { contract: Contract | undefined }) {
  const { group, today, isReadOnly } = useOpenGroup()
  const isWritten = Boolean(contract?.time || contract?.task || contract?.norms?.length)
  if (!contract || !isWritten)
    return (
      <Panel title={text.title}>
        <p className="soft">{text.needsContents}</p>
      </Panel>
    )
  const count = contract.signatures?.length ?? 0
  const missing = signersLeft(group, contract, contract.firstSignedDate ?? today)
  return (
    <Panel title={text.title}>
      {count === 0 && !contract.signedCount && <p>{text.none}</p>}
      {count === 0 && Boolean(contract.signedCount) && (
        <p>{text.counted(contract.signedCount ?? 0)}</p>
      )}
      {count > 0 && <SignatureTable contract={contract} />}
      {count > 0 && (
        <p>{missing.length === 0 ? text.all : text.missing(missing.map(memberLabel))}</p>
      )}
      {!isReadOnly && <SignForm key={contract.id} contract={contract} />}
    </Panel>
  )
}

function SignatureTable({ contract }: { contract: Contract }) {
  const { group, isReadOnly } = useOpenGroup()
  const remove = async (code: string) => {
    const record = withoutSignature(contract, code)
    await changeGroup({ put: [{ kind: 'contract', record }], remove: [] }, text.removeLabel(code))
    focusHeading()
  }
  return (
    <Table caption={text.caption} head={[text.member, text.date, text.action]}>
      {contract.signatures?.map(({ memberCode, date }) => {
        const member = recordOf(group, 'member', memberCode)
        const label = member ? memberLabel(member) : memberCode
        return (
          <tr key={memberCode}>
            <th scope="row">{label}</th>
            <td>{formatDay(date)}</td>
            <td>
              <Button
                look="quiet"
                disabled={isReadOnly}
                aria-label={text.removeOf(label)}
                onClick={() => remove(memberCode)}
              >
                {text.remove}
              </Button>
            </td>
          </tr>
        )
      })}
    </Table>
  )
}
