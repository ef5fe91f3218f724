import { type ReactNode, useState } from 'react'
import { memberImportText } from '../../../../texts/memberImport'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

const text = memberImportText.columns.sure

/** Asks before something that would lose what was decided about rows; does it at once where nothing was. */
export function useSurely(hasDecided: boolean): {
  surely: (action: () => void) => void
  question: ReactNode
} {
  const [action, setAction] = useState<{ run: () => void } | null>(null)
  const stay = () => setAction(null)
  return {
    surely: (run) => (hasDecided ? setAction({ run }) : run()),
    question: action && (
      <Dialog title={text.title} onClose={stay}>
        <p>{text.body}</p>
        <div className="row">
          <Button look="main" onClick={stay}>
            {text.stay}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              stay()
              action.run()
            }}
          >
            {text.goOn}
          </Button>
        </div>
      </Dialog>
    ),
  }
}
