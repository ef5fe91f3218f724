import { contextBridge, ipcRenderer } from 'electron'
import { questionNames } from '../bridge/questionNames'

/** One function per question, and nothing else, reaches the window. */
contextBridge.exposeInMainWorld(
  'guyub',
  Object.freeze(
    Object.fromEntries(
      questionNames.map((name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)]),
    ),
  ),
)
