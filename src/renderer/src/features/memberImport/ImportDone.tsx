import { Link } from '@tanstack/react-router'
import { recordOf } from '../../../../domain/groupFile'
import { memberImportText } from '../../../../texts/memberImport'
import { useOpenGroup } from '../../state/openGroup'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'

const text = memberImportText.done

/** What was taken in. */
export type Imported = { codes: readonly string[]; skipped: readonly number[] }

type ImportDoneProps = { imported: Imported; groupId: string; onAgain: () => void }

/** What came of the import, and where to go on. */
export function ImportDone({ imported, groupId, onAgain }: ImportDoneProps) {
  const { group } = useOpenGroup()
  const isIn = imported.codes.some((code) => recordOf(group, 'member', code))
  return (
    <Panel title={isIn ? text.title(imported.codes.length) : text.takenBack}>
      <div className="tight measure" role="status">
        {isIn ? <Outcome imported={imported} /> : <p>{text.takenBackBody}</p>}
      </div>
      <div className="row">
        <Link to="/kelompok/$groupId/anggota" params={{ groupId }}>
          {text.toMembers}
        </Link>
        <Button onClick={onAgain}>{text.again}</Button>
      </div>
    </Panel>
  )
}

function Outcome({ imported: { codes, skipped } }: { imported: Imported }) {
  return (
    <>
      <p>
        {text.codes(codes[0] ?? '', codes.at(-1) ?? '')} {text.undo}
      </p>
      {skipped.length > 0 && <p>{text.skipped(skipped)}</p>}
      <p className="soft">{text.tidy}</p>
    </>
  )
}
