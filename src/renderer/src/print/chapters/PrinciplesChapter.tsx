import type { PrincipleScore } from '../../../../domain/progress/principles'
import type { AsasRow, ReportPrinciples } from '../../../../domain/report/reportPrinciples'
import { asasTexts, principleTexts } from '../../../../texts/catalog'
import { EMPTY, formatDay, formatNumber, formatPercent, NO_RECORD } from '../../../../texts/formats'
import { chapterTitles } from '../../../../texts/report'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

type PrinciplesChapterProps = { principles: ReportPrinciples }

/** IX. The six principles by checklist and the twelve asas by observation. */
export function PrinciplesChapter({ principles }: PrinciplesChapterProps) {
  return (
    <Chapter title={chapterTitles.principles}>
      <p>{checkText(principles)}</p>
      {(principles.point || principles.previousPoint) && <PrincipleTable principles={principles} />}
      {principles.meetingsObserved === 0 ? (
        <p>Asas belum diamati pada periode ini.</p>
      ) : (
        <AsasTable principles={principles} />
      )}
    </Chapter>
  )
}

function PrincipleTable({ principles }: PrinciplesChapterProps) {
  return (
    <ReportTable
      caption="Penerapan enam prinsip (ya = 1, sebagian = 0,5, belum = 0; n = butir yang dijawab)"
      columns={[
        { title: 'Prinsip', width: 52 },
        { title: 'Telaah lalu', width: 24, align: 'centre' },
        { title: 'Telaah kini', width: 24, align: 'centre' },
      ]}
      rows={[
        ...principles.principles.map(({ principle, previous, now }) => ({
          key: principle,
          cells: [
            `${principle}. ${principleTexts[principle].name}`,
            scoreText(previous),
            scoreText(now),
          ],
        })),
        {
          key: 'all',
          cells: ['Keseluruhan', scoreText(principles.allPrevious), scoreText(principles.allNow)],
        },
      ]}
    />
  )
}

function AsasTable({ principles: { asas } }: PrinciplesChapterProps) {
  const remarks = asas.flatMap((row) => remarkText(row) ?? [])
  return (
    <>
      <ReportTable
        caption="Dua belas asas (0-4; n = pertemuan yang teramati)"
        columns={[
          { title: 'Asas', width: 32 },
          { title: 'Pertama', width: 15, align: 'centre' },
          { title: 'Terakhir', width: 15, align: 'centre' },
          { title: 'Rerata periode (n)', width: 19, align: 'centre' },
          { title: 'Rerata lalu (n)', width: 19, align: 'centre' },
        ]}
        rows={asas.map((row) => ({
          key: row.asas,
          cells: [
            asasTexts[row.asas].name,
            row.first ?? 'tidak teramati',
            row.last ?? 'tidak teramati',
            meanText(row.mean),
            row.previousMean ? meanText(row.previousMean) : NO_RECORD,
          ],
        }))}
      />
      <p>{remarks.length === 0 ? 'Tidak ada asas yang bernilai di bawah 2.' : remarks.join(' ')}</p>
    </>
  )
}

function checkText({ point, previousPoint }: ReportPrinciples): string {
  const now = point
    ? `Prinsip terakhir ditelaah pada ${point.id} (${formatDay(point.date)})`
    : 'Prinsip tidak ditelaah pada periode ini'
  const before = previousPoint
    ? `telaah sebelumnya ${previousPoint.id} (${formatDay(previousPoint.date)})`
    : 'tanpa telaah sebelumnya'
  return `${now}; ${before}.`
}

function scoreText(score: PrincipleScore | null): string {
  if (!score || score.score === null) return NO_RECORD
  return `${formatPercent(100 * score.score)} (n ${score.n})`
}

function meanText({ mean, n }: AsasRow['mean']): string {
  return mean === null ? EMPTY : `${formatNumber(mean, 2)} (${n})`
}

function remarkText({ asas, low }: AsasRow): string | null {
  if (low.length === 0) return null
  const seen = low.map(
    ({ number, value, note }) => `${value} pada pertemuan ke-${number}${note ? ` (${note})` : ''}`,
  )
  return `${asasTexts[asas].name} bernilai ${seen.join(', ')}.`
}
