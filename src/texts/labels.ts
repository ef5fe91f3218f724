import type * as lists from '../domain/catalog/lists'

/** One label per stored word of a list, as it stands on the screen. */
type Labels<List extends readonly string[]> = Record<List[number], string>

export const agencyKindLabels: Labels<typeof lists.agencyKinds> = {
  LKS: 'Lembaga Kesejahteraan Sosial (LKS)',
  LKSA: 'Lembaga Kesejahteraan Sosial Anak (LKSA)',
  LPKS: 'Lembaga Penyelenggaraan Kesejahteraan Sosial (LPKS)',
  Bapas: 'Balai Pemasyarakatan (Bapas)',
  Sentra: 'Sentra',
  UPTD: 'Unit Pelaksana Teknis Daerah (UPTD)',
  DinasSosial: 'Dinas Sosial',
  lainnya: 'Lainnya',
}

/** A draft and a group whose members are being met are one phase to the worker. */
export const programStatusLabels: Labels<typeof lists.programStatuses> = {
  draf: 'Prakelompok',
  prakelompok: 'Prakelompok',
  berjalan: 'Berjalan',
  awal: 'Tahap awal',
  tengah: 'Tahap tengah',
  akhir: 'Tahap akhir',
  selesai: 'Selesai',
  tindakLanjut: 'Tindak lanjut',
  ditutup: 'Ditutup',
  dihentikan: 'Dihentikan',
}

export const indicatorStateLabels: Labels<typeof lists.indicatorStates> = {
  belum: 'Belum',
  sebagian: 'Sebagian',
  tampak: 'Tampak',
}

/** Words for the levels of goal attainment, -2 to +2; 0 is what was agreed as success. Source: domain.md 2.7. */
export const goalLevelTexts: Record<'-2' | '-1' | '0' | '1' | '2', string> = {
  '-2': 'jauh di bawah harapan',
  '-1': 'di bawah harapan',
  '0': 'sesuai harapan',
  '1': 'di atas harapan',
  '2': 'jauh di atas harapan',
}
