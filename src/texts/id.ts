import { appText } from './app'
import { groupText } from './group'
import { libraryText } from './library'
import { overviewText } from './overview'
import { reportScreenText } from './reportScreen'
import { tasksText } from './tasks'

/** Every screen's words, gathered: another language is an object of this same shape. Screens import their own part. */
export const text = {
  app: appText,
  library: libraryText,
  group: groupText,
  overview: overviewText,
  tasks: tasksText,
  report: reportScreenText,
}
export type Text = typeof text
