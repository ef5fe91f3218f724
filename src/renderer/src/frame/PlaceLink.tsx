import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Place } from '../../../domain/progress/gateCriterion'
import { designStepNames } from '../../../texts/gates'
import { phasesText } from '../../../texts/phases'
import { useOpenGroup } from '../state/openGroup'

/** Whether a place is a part of a screen, so that the way to it says more than the screen's name. */
export function hasOwnPart(place: Place | null): boolean {
  return Boolean(
    place &&
      ('step' in place ||
        ('member' in place && place.member) ||
        ('goal' in place && place.goal) ||
        ('record' in place && place.record) ||
        ('use' in place && place.use) ||
        ('instrument' in place && place.instrument) ||
        ('session' in place && place.session)),
  )
}

/** What the way to a place is called. */
export function placeWords(place: Place): string {
  if (place.screen === 'rancangan') return phasesText.places.rancangan(designStepNames[place.step])
  return phasesText.places[place.screen]
}

type PlaceLinkProps = {
  place: Place | null
  /** Review point at which the tasks are shown; the latest where left out. */
  pointId?: string
  children: ReactNode
}

/** The way to where something can be met; plain words where there is no such place yet. */
export function PlaceLink({ place, pointId, children }: PlaceLinkProps) {
  const params = { groupId: useOpenGroup().group.id }
  if (!place) return children
  switch (place.screen) {
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
          search={{ anggota: place.member }}
        >
          {children}
        </Link>
      )
    case 'laporan':
      return (
        <Link to="/kelompok/$groupId/laporan" params={params} search={{ dokumen: place.document }}>
          {children}
        </Link>
      )
    case 'tujuan':
      return (
        <Link
          to="/kelompok/$groupId/tujuan"
          params={params}
          search={{ tujuan: place.goal, anggota: place.member }}
        >
          {children}
        </Link>
      )
    case 'tugas':
      return (
        <Link
          to="/kelompok/$groupId/tugas"
          params={params}
          search={{ titik: place.point ?? pointId, tugas: place.task }}
        >
          {children}
        </Link>
      )
    case 'telaah':
      return (
        <Link to="/kelompok/$groupId/telaah" params={params} search={{ titik: place.point }}>
          {children}
        </Link>
      )
    case 'keputusan':
    case 'persoalan':
    case 'organisasi':
    case 'kejadian':
    case 'sumber':
    case 'rujukan':
    case 'ekopeta':
    case 'evaluasi':
      return (
        <Link
          to={`/kelompok/$groupId/${place.screen}`}
          params={params}
          search={{ catatan: place.record }}
        >
          {children}
        </Link>
      )
    case 'kebutuhan':
      return (
        <Link
          to="/kelompok/$groupId/kebutuhan"
          params={params}
          search={{ catatan: place.record, pemanfaatan: place.use }}
        >
          {children}
        </Link>
      )
    case 'alat-ukur':
      return (
        <Link
          to="/kelompok/$groupId/alat-ukur"
          params={params}
          search={{
            alat: place.instrument,
            lihat: place.view,
            titik: place.point,
            anggota: place.member,
          }}
        >
          {children}
        </Link>
      )
    case 'sosiometri':
      return (
        <Link to="/kelompok/$groupId/sosiometri" params={params} search={{ survei: place.record }}>
          {children}
        </Link>
      )
    case 'pertemuan':
      return place.session ? (
        <Link
          to="/kelompok/$groupId/pertemuan/$pertemuan"
          params={{ ...params, pertemuan: place.session }}
          search={{ bagian: place.part }}
        >
          {children}
        </Link>
      ) : (
        <Link to="/kelompok/$groupId/pertemuan" params={params}>
          {children}
        </Link>
      )
    case 'lembaga':
      return <Link to="/lembaga">{children}</Link>
    default:
      return (
        <Link to={`/kelompok/$groupId/${place.screen}`} params={params}>
          {children}
        </Link>
      )
  }
}
