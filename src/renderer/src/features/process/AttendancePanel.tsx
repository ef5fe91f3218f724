import type { ProcessEvaluation } from '../../../../domain/evaluation/processEvaluation'
import { processText } from '../../../../texts/process'
import { heatText } from '../../../../texts/processCharts'
import { attendanceVerdict } from '../../../../texts/processPeople'
import { Verdict } from '../../evaluation/Verdict'
import { PlaceLink } from '../../frame/PlaceLink'
import { AttendanceHeat, HeatLegend } from '../../ui/charts/AttendanceHeat'
import { Panel } from '../../ui/Panel'
import styles from './Process.module.css'

/** Who was there when, and how far each took part. */
export function AttendancePanel({ process }: { process: ProcessEvaluation }) {
  return (
    <Panel title={processText.panels.attendance}>
      <Verdict sentence={attendanceVerdict(process)} methods={['attendance']} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={heatText.caption} tabIndex={0}>
        <AttendanceHeat
          members={process.members}
          byMeeting={process.attendance.byMeeting}
          nameOf={(code) => (
            <PlaceLink place={{ screen: 'anggota', member: code }}>{code}</PlaceLink>
          )}
        />
      </section>
      <HeatLegend members={process.members} />
    </Panel>
  )
}
