import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { systemKinds } from '../../../../domain/catalog/lists'
import { ecoMapOn, ecoMapVersions } from '../../../../domain/ecomap/ecoMap'
import { ecoMapChange } from '../../../../domain/ecomap/ecoMapChange'
import type { SystemKind } from '../../../../domain/ecomap/relation'
import { ecoMapText } from '../../../../texts/ecomapScreen'
import { EcoMapLegend } from '../../ecomap/EcoMapLegend'
import { useOpenGroup } from '../../state/openGroup'
import { Changes } from './Changes'
import { ComparedTable } from './ComparedTable'
import { Drawings } from './Drawings'
import { KindTicks } from './KindTicks'
import { NothingNoted } from './NothingNoted'
import { RelationTable } from './RelationTable'
import { Undated } from './Undated'
import { VersionFields } from './VersionFields'

const place = '/kelompok/$groupId/ekopeta'

/** One version of the map, or two side by side, with what changed and a table of the same. */
export function MapView() {
  const { group } = useOpenGroup()
  const { tanggal, banding } = useSearch({ from: place })
  const navigate = useNavigate({ from: place })
  const [kinds, setKinds] = useState<readonly SystemKind[]>(systemKinds)
  const versions = ecoMapVersions(group)
  if (versions.length === 0) return <NothingNoted />
  const latest = versions.at(-1) ?? null
  const day = versions.includes(tanggal ?? '') ? (tanggal ?? null) : latest
  const other = versions.includes(banding ?? '') && banding !== day ? (banding ?? null) : null
  const maps = [other, day]
    .filter((one, index) => index === 1 || one !== null)
    .toSorted((one, another) => (one ?? '').localeCompare(another ?? ''))
    .map((one) => ecoMapOn(group, one, { kinds }))
  const [before, after] = maps
  const look = (next: { tanggal: string | undefined; banding: string | undefined }) =>
    navigate({ search: next, replace: true })
  return (
    <>
      <p className="soft small measure">{ecoMapText.note}</p>
      <Undated />
      <VersionFields versions={versions} day={day} other={other} onLook={look} />
      <KindTicks kinds={kinds} onChange={setKinds} />
      {after && before ? (
        <>
          <Drawings maps={[before, after]} />
          <EcoMapLegend maps={maps} />
          <Changes change={ecoMapChange(before, after)} />
          <ComparedTable before={before} after={after} />
        </>
      ) : (
        before && (
          <>
            <Drawings maps={[before]} />
            <EcoMapLegend maps={maps} />
            <RelationTable map={before} kinds={kinds} />
          </>
        )
      )}
    </>
  )
}
