import { app, BrowserWindow, dialog, webContents } from 'electron'

/** The native dialogs; the window never names a path itself. */
export const dialogs = {
  async chooseFolder(contentsId: number): Promise<string | null> {
    const result = await dialog.showOpenDialog(windowOf(contentsId), {
      properties: ['openDirectory', 'createDirectory'],
    })
    return result.canceled ? null : (result.filePaths[0] ?? null)
  },

  async chooseExchange(contentsId: number): Promise<string | null> {
    const result = await dialog.showOpenDialog(windowOf(contentsId), {
      properties: ['openFile'],
      filters: [{ name: 'Berkas pertukaran', extensions: ['json'] }],
    })
    return result.canceled ? null : (result.filePaths[0] ?? null)
  },

  async chooseMapLayer(contentsId: number): Promise<string | null> {
    const result = await dialog.showOpenDialog(windowOf(contentsId), {
      properties: ['openFile'],
      filters: [{ name: 'Lapisan peta', extensions: ['geojson', 'json', 'pmtiles'] }],
    })
    return result.canceled ? null : (result.filePaths[0] ?? null)
  },

  async saveAs(
    contentsId: number,
    fileName: string,
    extension: 'pdf' | 'json' | 'xlsx' | 'ics' | 'csv' | 'zip',
  ): Promise<string | null> {
    const result = await dialog.showSaveDialog(windowOf(contentsId), {
      defaultPath: `${app.getPath('documents')}/${fileName}`,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    })
    return result.canceled ? null : result.filePath
  },
}

function windowOf(contentsId: number): BrowserWindow {
  const contents = webContents.fromId(contentsId)
  const window = contents && BrowserWindow.fromWebContents(contents)
  if (!window) throw new Error('the asking window is gone')
  return window
}
