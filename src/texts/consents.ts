import type { ConsentPurpose } from '../domain/progress/consentStanding'

/** The seven purposes as the screens name them; the printed sheet says them in plain words. */
export const purposeNames: Record<ConsentPurpose, string> = {
  ikutKelompok: 'Ikut kelompok',
  pencatatanData: 'Pencatatan data',
  berbagiRujukan: 'Berbagi data untuk rujukan',
  sosiometri: 'Sosiometri',
  fotoRekaman: 'Foto dan rekaman',
  publikasiAnonim: 'Publikasi tanpa nama',
  kontakTindakLanjut: 'Kontak tindak lanjut',
}
