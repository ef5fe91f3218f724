import { Component, type ReactNode } from 'react'
import { appText } from '../../../texts/app'
import { bridge } from '../bridge'
import { Button } from './Button'
import { Notice } from './Notice'

/** Catches what no screen expected: says that saved data is safe, and tells the log where, never what was written. */
export class Boundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(failure: unknown) {
    reportBug(failure)
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className="shell">
        <Notice
          tone="danger"
          isLive
          title={appText.boundary.title}
          actions={
            <>
              <Button look="main" onClick={() => window.location.reload()}>
                {appText.reload}
              </Button>
              <Button
                onClick={() => {
                  window.location.hash = '#/'
                  window.location.reload()
                }}
              >
                {appText.boundary.toLibrary}
              </Button>
            </>
          }
        >
          <p>{appText.boundary.body}</p>
        </Notice>
      </main>
    )
  }
}

/** Messages of exceptions can quote what a client said, so only the kind of failure and its place in the code leave. */
function reportBug(failure: unknown) {
  const { name, stack } = failure instanceof Error ? failure : { name: typeof failure, stack: '' }
  const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  void bridge.reportBug({
    where: window.location.hash.slice(0, 200),
    message: [name, ...places].join('\n').slice(0, 2_000),
  })
}
