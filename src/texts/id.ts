import { agencyText } from './agency'
import { appText } from './app'
import { closingText } from './closing'
import { consentsText, memberConsentText } from './consents'
import { contractText } from './contract'
import { designText } from './design'
import { scheduleText } from './designSchedule'
import { templatesText } from './designTemplates'
import { formText } from './form'
import { groupText } from './group'
import { libraryText } from './library'
import { memberImportText } from './memberImport'
import { membersText, memberText } from './members'
import { overviewText } from './overview'
import { phasesText } from './phases'
import { pictureText } from './picture'
import { pointsText } from './points'
import { principlesText } from './principles'
import { reportScreenText } from './reportScreen'
import { tasksText } from './tasks'

/** Every screen's words, gathered: another language is an object of this same shape. Screens import their own part. */
export const text = {
  agency: agencyText,
  app: appText,
  closing: closingText,
  consents: consentsText,
  memberConsents: memberConsentText,
  contract: contractText,
  design: designText,
  schedule: scheduleText,
  templates: templatesText,
  form: formText,
  group: groupText,
  library: libraryText,
  memberImport: memberImportText,
  members: membersText,
  member: memberText,
  overview: overviewText,
  phases: phasesText,
  picture: pictureText,
  points: pointsText,
  principles: principlesText,
  report: reportScreenText,
  tasks: tasksText,
}
export type Text = typeof text
