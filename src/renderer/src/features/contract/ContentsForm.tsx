import { useRef } from 'react'
import { FIRST_VERSION } from '../../../../domain/contract/versions'
import type { Contract } from '../../../../domain/records/contract'
import { contractText } from '../../../../texts/contract'
import { FormFoot } from '../../form/FormFoot'
import { useSavedForm } from '../../form/useSavedForm'
import { useOpenGroup } from '../../state/openGroup'
import { Panel } from '../../ui/Panel'
import { ContentsFields } from './ContentsFields'
import { type ContentsDraft, contentsOf, withContents } from './contractDraft'

const text = contractText.contents

/** The words of a contract that nobody signed yet. */
export function ContentsForm({ contract }: { contract: Contract | undefined }) {
  const { isReadOnly } = useOpenGroup()
  const element = useRef<HTMLFormElement>(null)
  const version = contract?.version ?? FIRST_VERSION
  const sheet = useSavedForm<'contract', ContentsDraft>({
    key: `contract:${version}:isi`,
    kind: 'contract',
    id: contract?.id ?? version,
    saved: contentsOf(contract),
    revision: contract?.revision ?? 0,
    label: text.label(version),
    element,
    prepare: (typed) => withContents(typed, contract, version),
  })
  return (
    <Panel title={text.title(version)} note={text.draftNote}>
      <form ref={element} className="stack" noValidate onSubmit={sheet.save}>
        <fieldset disabled={isReadOnly} className="stack">
          <ContentsFields form={sheet.form} values={sheet.values} />
          <FormFoot of={sheet} save={text.save} />
        </fieldset>
      </form>
    </Panel>
  )
}
