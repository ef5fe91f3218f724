import type { GateTarget } from '../domain/progress/gates'
import type { Phase } from '../domain/progress/phase'
import type { ProgramStatus } from '../domain/progress/phaseHistory'
import type { PhaseChange } from '../domain/records/phaseChange'
import { formatCount, formatDay } from './formats'
import { programStatusLabels } from './labels'

const targetNames: Record<GateTarget, { ahead: string; go: string; label: string }> = {
  awal: {
    ahead: 'Sebelum kelompok mulai berjalan',
    go: 'Mulai berjalan',
    label: 'kelompok mulai berjalan',
  },
  tengah: {
    ahead: 'Sebelum tahap tengah',
    go: 'Lanjut ke tahap tengah',
    label: 'perpindahan ke tahap tengah',
  },
  akhir: {
    ahead: 'Sebelum tahap akhir',
    go: 'Lanjut ke tahap akhir',
    label: 'perpindahan ke tahap akhir',
  },
  selesai: {
    ahead: 'Sebelum kelompok dinyatakan selesai',
    go: 'Nyatakan selesai',
    label: 'penyelesaian kelompok',
  },
  ditutup: {
    ahead: 'Sebelum berkas kelompok ditutup',
    go: 'Tutup kelompok',
    label: 'penutupan kelompok',
  },
}

/** Words of the screen of phases. */
export const phasesText = {
  title: 'Tahap',
  path: 'Perjalanan kelompok',
  phases: {
    prakelompok: 'Prakelompok',
    awal: 'Awal',
    tengah: 'Tengah',
    akhir: 'Akhir',
    tindakLanjut: 'Tindak lanjut',
  } satisfies Record<Phase, string>,
  here: 'Sekarang di sini',
  passed: 'Sudah dilalui',
  later: 'Belum',
  since: (day: string) => `mulai ${formatDay(day)}`,
  ended: {
    dihentikan: 'Kelompok ini dihentikan',
    ditutup: 'Kelompok ini sudah ditutup',
  },
  endedBody: 'Semua catatan tetap dapat dibaca. Bila perlu, kelompok dapat dikembalikan di bawah.',
  gate: (to: GateTarget) => targetNames[to].ahead,
  go: (to: GateTarget) => targetNames[to].go,
  goLabel: (to: GateTarget) => targetNames[to].label,
  metOf: (met: number, all: number) => `${formatCount(met, all)} syarat terpenuhi.`,
  blocked: (count: number) =>
    `${count} syarat wajib belum terpenuhi; tombol ini dapat dipakai sesudah semuanya terpenuhi.`,
  skippable: (count: number) =>
    `${count} syarat belum terpenuhi dan dapat dilewati dengan alasan yang dicatat.`,
  allMet: 'Semua syarat terpenuhi.',
  unmetList: 'Belum terpenuhi',
  metList: (count: number) => `Sudah terpenuhi (${count})`,
  required: 'Belum terpenuhi, wajib',
  optional: 'Belum terpenuhi, dapat dilewati dengan alasan',
  met: 'Terpenuhi',
  other: 'Langkah lain',
  back: {
    open: (to: ProgramStatus) => `Kembali ke ${statusName(to)} ...`,
    title: (to: ProgramStatus) => `Kembali ke ${statusName(to)}`,
    intro: 'Kelompok boleh kembali ke tahap sebelumnya, misalnya sesudah kepercayaan terganggu.',
    reason: 'Alasan kembali',
    save: 'Kembali ke tahap ini',
    label: (to: ProgramStatus) => `kembali ke ${statusName(to)}`,
  },
  end: {
    open: 'Hentikan kelompok ...',
    title: 'Hentikan kelompok lebih awal',
    intro:
      'Seluruh kelompok dihentikan sebelum selesai. Catatan tetap tersimpan. Untuk mengakhiri satu anggota saja, buka lembar anggotanya.',
    reason: 'Alasan dihentikan',
    decidedBy: 'Supervisor yang memutuskan',
    alternatives: 'Layanan pengganti bagi setiap anggota',
    alternative: (member: string) => `Layanan pengganti untuk ${member}`,
    save: 'Hentikan kelompok',
    label: 'penghentian kelompok',
  },
  form: {
    date: 'Tanggal',
    decidedBy: 'Diputuskan oleh',
    choose: 'Pilih petugas',
    note: 'Catatan (boleh kosong)',
    skipTitle: 'Syarat yang dilewati',
    skipIntro:
      'Tuliskan alasan bagi setiap syarat yang belum terpenuhi. Alasan ini ikut tersimpan.',
    skipReason: (criterion: string) => `Alasan melewati: ${criterion}`,
    blocked: 'Belum dapat dimulai pada tanggal ini',
    blockedBody: (names: readonly string[]) => `Syarat wajib belum terpenuhi: ${names.join('; ')}.`,
    discard: 'Batal',
  },
  history: {
    title: 'Riwayat tahap',
    empty: 'Belum ada perpindahan tahap yang tercatat.',
    way: ({ from, to }: Pick<PhaseChange, 'from' | 'to'>) =>
      `${programStatusLabels[from]} ke ${programStatusLabels[to]}`,
    by: (name: string) => `Diputuskan oleh ${name}`,
    reason: 'Alasan',
    skipped: 'Dilewati',
    alternative: 'Layanan pengganti',
  },
  places: {
    rancangan: (step: string) => `Buka rancangan: ${step}`,
    anggota: 'Buka daftar anggota',
    persetujuan: 'Buka persetujuan',
    kontrak: 'Buka kontrak',
    tujuan: 'Buka tujuan',
    tugas: 'Buka delapan tugas',
    telaah: 'Buka telaah berkala',
    pertemuan: 'Buka pertemuan',
    kejadian: 'Buka kejadian',
    sosiometri: 'Buka sosiometri',
    prinsip: 'Buka enam prinsip',
    laporan: 'Buka dokumen cetak',
    keputusan: 'Buka keputusan',
    persoalan: 'Buka persoalan',
    organisasi: 'Buka organisasi',
    sumber: 'Buka sumber dan peta',
    kebutuhan: 'Buka kebutuhan',
    rujukan: 'Buka rujukan',
    kesenjangan: 'Buka kesenjangan',
    ekopeta: 'Buka eko-peta',
    'alat-ukur': 'Buka alat ukur',
    proses: 'Buka evaluasi proses',
    hasil: 'Buka evaluasi hasil',
    seri: 'Buka seri waktu',
    evaluasi: 'Buka catatan evaluasi',
    lembaga: 'Buka profil lembaga',
  },
}

function statusName(status: ProgramStatus): string {
  const name = programStatusLabels[status]
  return name.charAt(0).toLowerCase() + name.slice(1)
}
