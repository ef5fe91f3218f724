import { Link } from '@tanstack/react-router'
import { memberImportText } from '../../../../texts/memberImport'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'

const text = memberImportText.done

/** What was taken in. */
export type Imported = { codes: readonly string[]; skipped: readonly number[] }

type ImportDoneProps = { imported: Imported; groupId: string; onAgain: () => void }

/** What came of the import, and where to go on. */
export function ImportDone({ imported: { codes, skipped }, groupId, onAgain }: ImportDoneProps) {
  return (
    <Panel title={text.title(codes.length)}>
      <div className="tight measure" role="status">
        <p>
          {text.codes(codes[0] ?? '', codes.at(-1) ?? '')} {text.undo}
        </p>
        {skipped.length > 0 && <p>{text.skipped(skipped)}</p>}
        <p className="soft">{text.tidy}</p>
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
