import { type BrowserWindow, dialog } from 'electron'
import { closingText } from '../../texts/closing'

/** The page objects to being closed while work in it is unsaved; the worker decides. */
export function askBeforeClosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { message, detail, stay, close } = closingText
    const options = {
      type: 'question' as const,
      message,
      detail,
      buttons: [stay, close],
      defaultId: 0,
      cancelId: 0,
    }
    if (dialog.showMessageBoxSync(window, options) === 1) event.preventDefault()
  })
}
