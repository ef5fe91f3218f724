import type { ReactNode } from 'react'
import { directorySheetText } from '../../../../texts/directorySheet'
import { Chapter } from '../Chapter'

type EcoMapChapterProps = { number: number; children: ReactNode }

/** Where the eco-map of the group stands in its directory: behind the table, drawing and note on one page. */
export function EcoMapChapter({ number, children }: EcoMapChapterProps) {
  return (
    <div className="directory-ecomap">
      <Chapter title={directorySheetText.annex(number, directorySheetText.ecoMap)}>
        <figure>{children}</figure>
      </Chapter>
    </div>
  )
}
