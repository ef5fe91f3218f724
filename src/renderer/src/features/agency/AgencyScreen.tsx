import type { ReactNode } from 'react'
import { agencyText } from '../../../../texts/agency'
import { useOpenGroup } from '../../state/openGroup'
import { useScreen } from '../../ui/useScreen'
import { ActivityLibrary } from './ActivityLibrary'
import { ActivityPage } from './ActivityPage'
import type { AgencyPart } from './agencyParts'
import { CrisisContacts } from './CrisisContacts'
import { HeadForm } from './HeadForm'
import { InstrumentList } from './InstrumentList'
import { Numbering } from './Numbering'
import { PaperAndTime } from './PaperAndTime'
import { PpksList } from './PpksList'
import { Profile } from './Profile'
import { Purposes } from './Purposes'
import { Retention } from './Retention'
import { TemplateForm } from './TemplateForm'
import { TemplateList } from './TemplateList'
import { WorkerForm } from './WorkerForm'
import { WorkerList } from './WorkerList'

type AgencyScreenProps = { part: AgencyPart; id: string | null }

/** One part of the agency under its heading. */
export function AgencyScreen({ part, id }: AgencyScreenProps) {
  if (part === 'petugas' && id) return <WorkerForm key={id} id={id} />
  if (part === 'templat' && id) return <TemplateForm key={id} id={id} />
  if (part === 'kegiatan' && id) return <ActivityPage key={id} id={id} />
  return (
    <Part key={part} part={part}>
      {screens[part]()}
    </Part>
  )
}

const screens: Record<AgencyPart, () => ReactNode> = {
  profil: () => <Profile />,
  tujuan: () => <Purposes />,
  pimpinan: () => (
    <>
      <HeadForm />
      <CrisisContacts />
    </>
  ),
  surat: () => (
    <>
      <Numbering />
      <PaperAndTime />
      <Retention />
    </>
  ),
  ppks: () => <PpksList />,
  petugas: () => <WorkerList />,
  templat: () => <TemplateList />,
  kegiatan: () => <ActivityLibrary />,
  alat: () => <InstrumentList />,
}

function Part({ part, children }: { part: AgencyPart; children: ReactNode }) {
  const { group } = useOpenGroup()
  const title = agencyText.parts[part]
  const heading = useScreen(title, group.records.agency[0]?.name)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  )
}
