import type { Sociogram } from '../../../../domain/progress/sociogram'
import type { OrganisationVersion, ReportDynamics } from '../../../../domain/report/reportDynamics'
import {
  capitalised,
  EMPTY,
  formatDay,
  formatList,
  formatNumber,
  formatPercent,
  formatShortDay,
  NO_RECORD,
} from '../../../../texts/formats'
import { listTexts } from '../../../../texts/lists'
import { chapterTitles, safetyLine } from '../../../../texts/report'
import { MeanLine } from '../../ui/charts/MeanLine'
import { SociogramFigure } from '../../ui/charts/SociogramFigure'
import { Chapter } from '../Chapter'
import { ReportTable } from '../ReportTable'

const sociogramFrame = { width: 290, height: 270, radius: 16, letters: 0.74 }

type DynamicsChapterProps = { dynamics: ReportDynamics }

/** VI. How members deal with each other: interaction, cohesion, organisation, sociometry. */
export function DynamicsChapter({ dynamics }: DynamicsChapterProps) {
  return (
    <Chapter title={chapterTitles.dynamics}>
      <p>
        {patternText(dynamics)} {normsText(dynamics)} {safetyLine(dynamics.safety)}
      </p>
      <Slips dynamics={dynamics} />
      <CohesionPart dynamics={dynamics} />
      <h3>Organisasi kelompok</h3>
      {dynamics.organisations.length === 0 ? (
        <p>Susunan organisasi kelompok belum dicatat.</p>
      ) : (
        <ReportTable
          caption="Versi organisasi dan alasan perubahannya"
          columns={[
            { title: 'Versi', width: 9, align: 'centre' },
            { title: 'Berlaku', width: 21 },
            { title: 'Bentuk dan peran', width: 42 },
            { title: 'Alasan', width: 28 },
          ]}
          rows={dynamics.organisations.map((version) => ({
            key: String(version.version),
            cells: organisationCells(version),
          }))}
        />
      )}
      <SociometryPart dynamics={dynamics} />
    </Chapter>
  )
}

function Slips({ dynamics: { slips } }: DynamicsChapterProps) {
  if (slips.length === 0) return <p>Penilaian segera (laiseg) tidak dicatat pada periode ini.</p>
  const mean = (value: number | null) => (value === null ? EMPTY : formatNumber(value, 1))
  return (
    <ReportTable
      caption="Penilaian segera sesudah pertemuan (rerata 1-5, lembar tanpa nama)"
      columns={[
        { title: 'Pertemuan', width: 24 },
        { title: 'Pemahaman', width: 19, align: 'centre' },
        { title: 'Rasa nyaman', width: 19, align: 'centre' },
        { title: 'Tindakan', width: 19, align: 'centre' },
        { title: 'n', width: 19, align: 'centre' },
      ]}
      rows={slips.map(({ number, n, understanding, comfort, action }) => ({
        key: String(number),
        cells: [`ke-${number}`, mean(understanding), mean(comfort), mean(action), n],
      }))}
    />
  )
}

function CohesionPart({ dynamics: { cohesion } }: DynamicsChapterProps) {
  if (!cohesion || cohesion.points.length === 0) return <p>Kohesi kelompok belum diukur.</p>
  return (
    <div className="figure-and-table">
      <figure>
        <MeanLine chart={{ ...cohesion, name: cohesion.instrument }} />
        <figcaption>Rerata kohesi pada tiap pengukuran.</figcaption>
      </figure>
      <ReportTable
        caption={`${cohesion.instrument}, ${cohesion.min}-${cohesion.max}, ${
          cohesion.higherIsBetter ? 'makin tinggi makin baik' : 'makin rendah makin baik'
        }`}
        columns={[
          { title: 'Pengukuran', width: 34 },
          { title: 'Tanggal', width: 32 },
          { title: 'Rerata', width: 20, align: 'centre' },
          { title: 'n', width: 14, align: 'centre' },
        ]}
        rows={cohesion.points.map(({ point, date, n, mean }) => ({
          key: point,
          cells: [point, formatShortDay(date), formatNumber(mean, 1), n],
        }))}
      />
    </div>
  )
}

function SociometryPart({ dynamics: { surveys, sociogram } }: DynamicsChapterProps) {
  if (surveys.length === 0)
    return (
      <>
        <h3>Sosiometri</h3>
        <p>Sosiometri belum dilakukan.</p>
      </>
    )
  return (
    <>
      <h3>Sosiometri</h3>
      <div className="figure-and-table">
        {sociogram && (
          <figure>
            <SociogramFigure drawing={sociogram} frame={sociogramFrame} />
            <figcaption>
              Sosiogram {formatDay(sociogram.date)}: garis tebal = saling memilih; panah = pilihan
              satu arah; kotak = laki-laki; lingkaran = perempuan{sociogramSigns(sociogram)}.
            </figcaption>
          </figure>
        )}
        <ReportTable
          caption="Pilihan positif pada tiap survei; timbal balik = 2 x pasangan / pilihan"
          columns={[
            { title: 'Tanggal', width: 22 },
            { title: 'n', width: 14, align: 'centre' },
            { title: 'Terisolasi', width: 19, align: 'centre' },
            { title: 'Saling memilih', width: 19, align: 'centre' },
            { title: 'Timbal balik', width: 26, align: 'centre' },
          ]}
          rows={surveys.map((survey) => ({
            key: survey.date,
            cells: [
              formatShortDay(survey.date),
              survey.respondents === survey.members
                ? survey.members
                : `${survey.respondents} dari ${survey.members}`,
              survey.isolates,
              survey.mutualPairs,
              survey.reciprocity === null
                ? formatPercent(null)
                : `${formatPercent(100 * survey.reciprocity)} (${2 * survey.mutualPairs} dari ${survey.choices})`,
            ],
          }))}
        />
      </div>
    </>
  )
}

/** Outlines are explained only where they occur. */
function sociogramSigns({ nodes }: Sociogram): string {
  const has = (...standings: string[]) => nodes.some(({ standing }) => standings.includes(standing))
  return [
    has('notChosen', 'isolate') ? '; tepi ganda = tidak dipilih siapa pun' : '',
    has('nonRespondent') ? '; putus-putus = tidak menjawab' : '',
  ].join('')
}

function patternText({ patterns, patternsObserved }: ReportDynamics): string {
  if (patterns.length === 0) return 'Pola interaksi belum dicatat pada periode ini.'
  const parts = patterns.map(
    ({ pattern, meetings }) => `${listTexts.pattern[pattern]} (${meetings} pertemuan)`,
  )
  return `Pola interaksi pada ${patternsObserved} pertemuan yang diamati: ${formatList(parts)}.`
}

function normsText({ norms }: ReportDynamics): string {
  if (!norms) return 'Kontrak dan norma kelompok belum dicatat.'
  const revised = norms.revisedDate ? `, diperbarui ${formatDay(norms.revisedDate)}` : ''
  return `Kontrak kelompok versi ${norms.version} memuat ${norms.count} norma${revised}.`
}

function organisationCells(version: OrganisationVersion) {
  const roles = version.roles.map(
    ({ role, memberCode, rotation }) =>
      `${role}: ${rotation.length > 0 ? rotation.join(', ') : (memberCode ?? EMPTY)}`,
  )
  const until = version.validTo ? formatShortDay(version.validTo) : 'sekarang'
  return [
    version.version,
    `${formatShortDay(version.validFrom)} s.d. ${until}`,
    `${capitalised(listTexts.organisationForm[version.form])}. ${roles.length > 0 ? `${roles.join('; ')}.` : `Peran: ${NO_RECORD}.`}`,
    [version.reason ?? EMPTY, version.decisionId ? `keputusan ${version.decisionId}` : null]
      .filter(Boolean)
      .join('; '),
  ]
}
