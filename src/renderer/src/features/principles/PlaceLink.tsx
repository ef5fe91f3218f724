import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Place } from '../../../../domain/progress/gateCriterion'
import { useOpenGroup } from '../../state/openGroup'

type PlaceLinkProps = { place: Place | null; pointId: string; children: ReactNode }

/** The way to where something can be met; plain words where there is no screen for it. */
export function PlaceLink({ place, pointId, children }: PlaceLinkProps) {
  const params = { groupId: useOpenGroup().group.id }
  switch (place?.screen) {
    case 'rancangan':
      return (
        <Link
          to="/kelompok/$groupId/rancangan/$langkah"
          params={{ ...params, langkah: place.step }}
        >
          {children}
        </Link>
      )
    case 'anggota':
      return place.member ? (
        <Link to="/kelompok/$groupId/anggota/$kode" params={{ ...params, kode: place.member }}>
          {children}
        </Link>
      ) : (
        <Link to="/kelompok/$groupId/anggota" params={params}>
          {children}
        </Link>
      )
    case 'persetujuan':
      return (
        <Link
          to="/kelompok/$groupId/persetujuan"
          params={params}
          search={place.member ? { anggota: place.member } : {}}
        >
          {children}
        </Link>
      )
    case 'kontrak':
      return (
        <Link to="/kelompok/$groupId/kontrak" params={params}>
          {children}
        </Link>
      )
    case 'tugas':
      return (
        <Link to="/kelompok/$groupId/tugas" params={params} search={{ titik: pointId }}>
          {children}
        </Link>
      )
    case 'laporan':
      return (
        <Link to="/kelompok/$groupId/laporan" params={params}>
          {children}
        </Link>
      )
    default:
      return children
  }
}
