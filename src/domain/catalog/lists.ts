/**
 * The fixed word lists of the domain, in the order in which they are offered.
 * The words stay Indonesian because they are stored and exchanged; their labels live in `texts`.
 * Source: domain.md section 2, which gathers the seeds and the practice of Indonesian agencies.
 */
export const agencyKinds = [
  'LKS',
  'LKSA',
  'LPKS',
  'Bapas',
  'Sentra',
  'UPTD',
  'DinasSosial',
  'lainnya',
] as const
export const papers = ['A4', 'F4'] as const
export type Paper = (typeof papers)[number]
export const timezones = ['WIB', 'WITA', 'WIT'] as const
export const workerRoles = [
  'pekerjaSosialUtama',
  'pembimbingKemasyarakatan',
  'fasilitatorPendamping',
  'konselor',
  'psikolog',
  'supervisor',
  'pimpinan',
  'admin',
] as const
export const employmentNoTypes = ['NIP', 'NIPPPK', 'NRP', 'NIKPegawai', 'tidakAda'] as const
export const programStatuses = [
  'draf',
  'prakelompok',
  'berjalan',
  'awal',
  'tengah',
  'akhir',
  'selesai',
  'tindakLanjut',
  'ditutup',
  'dihentikan',
] as const
export const groupTypes = ['tritmen', 'tugas'] as const
export const groupSubtypes = [
  'dukungan',
  'pendidikan',
  'pertumbuhan',
  'penyembuhan',
  'terapi',
  'sosialisasi',
  'bantuDiri',
  'rekreasiKeterampilan',
  'pemecahanMasalah',
  'panitia',
  'aksiSosial',
] as const
export const frequencies = [
  'harian',
  'duaKaliSeminggu',
  'mingguan',
  'duaMingguan',
  'bulanan',
  'lainnya',
] as const
export const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const
export const opennessKinds = ['terbuka', 'tertutup', 'semi'] as const
export const sexes = ['L', 'P'] as const
export const participationBases = ['sukarela', 'rujukan', 'kewajiban'] as const
export const memberStatuses = [
  'calon',
  'aktif',
  'cuti',
  'selesai',
  'mengundurkanDiri',
  'dirujuk',
  'dikeluarkan',
] as const
export const consentPurposes = [
  'ikutKelompok',
  'pencatatanData',
  'berbagiRujukan',
  'sosiometri',
  'fotoRekaman',
  'publikasiAnonim',
  'kontakTindakLanjut',
] as const
export const consentStatuses = ['belum', 'setuju', 'menolak', 'ditarik', 'kedaluwarsa'] as const
export const consentForms = ['tertulis', 'terekam'] as const
export const goalLevels = ['kelompok', 'anggota'] as const
export const formulators = ['pekerjaSosial', 'bersama', 'anggota'] as const
export const goalStatuses = ['aktif', 'dinilai', 'dihentikan', 'diganti'] as const
export const sessionStatuses = ['direncanakan', 'terlaksana', 'ditunda', 'dibatalkan'] as const
export const stages = ['prakelompok', 'awal', 'tengah', 'akhir', 'tindakLanjut'] as const
export const choosers = ['pekerjaSosial', 'bersama', 'kelompok'] as const
export const leaders = ['pekerjaSosial', 'bersama', 'anggota'] as const
export const attendanceStatuses = ['H', 'T', 'I', 'S', 'A'] as const
export const captureKinds = ['keputusan', 'persoalan', 'pengamatan'] as const
export const informedRoles = ['supervisor', 'pimpinan', 'lainnya'] as const
export const interactionPatterns = [
  'pekerjaSosialKeAnggota',
  'bergiliran',
  'kursiPanas',
  'bebas',
  'subkelompok',
] as const
export const objectiveResults = ['tidak', 'sebagian', 'tercapai'] as const
export const decisionTopics = [
  'identitas',
  'tujuan',
  'norma',
  'organisasi',
  'kegiatan',
  'keuangan',
  'sumber',
  'relasi',
  'kelanjutan',
  'masukanLembaga',
] as const
export const proposers = ['anggota', 'pekerjaSosial', 'bersama', 'lembaga'] as const
export const decisionMethods = [
  'musyawarahMufakat',
  'pemungutanSuara',
  'penunjukan',
  'ditetapkan',
] as const
export const decisionStatuses = ['direncanakan', 'terlaksana', 'direvisi', 'batal'] as const
export const overrideReasons = ['keselamatan', 'hukum', 'anggaran'] as const
export const problemCategories = [
  'subkelompok',
  'isolasi',
  'kepemimpinan',
  'kerahasiaan',
  'norma',
  'relasi',
  'organisasi',
  'emosi',
  'kehadiran',
  'lainnya',
] as const
export const problemRaisers = ['anggota', 'pekerjaSosial', 'lembaga'] as const
export const severities = ['ringan', 'sedang', 'berat'] as const
export const problemStatuses = ['terbuka', 'dibahas', 'selesai', 'dibukaKembali'] as const
export const organisationForms = [
  'informal',
  'bergilir',
  'panitia',
  'formalSederhana',
  'formal',
] as const
export const understandings = ['ya', 'sebagian', 'belum'] as const
export const resourceCategories = [
  'kesehatan',
  'kesehatanJiwa',
  'pendidikan',
  'pelatihanKerja',
  'kerjaMagang',
  'hukum',
  'bantuanHukum',
  'perlindungan',
  'kesejahteraanSosial',
  'keuangan',
  'konselingKeluarga',
  'keagamaan',
  'kepemudaan',
  'komunitas',
  'seni',
  'olahraga',
  'literasi',
  'administrasiKependudukan',
  'hotline',
] as const
/** Sources of social welfare (PSKS). Source: domain.md 2.19. */
export const psksTypes = [
  'pekerja sosial profesional',
  'pekerja sosial masyarakat (PSM)',
  'taruna siaga bencana (Tagana)',
  'lembaga kesejahteraan sosial (LKS)',
  'karang taruna',
  'lembaga konsultasi kesejahteraan keluarga (LK3)',
  'keluarga pioner',
  'wahana kesejahteraan sosial keluarga berbasis masyarakat (WKSBM)',
  'wanita pemimpin kesejahteraan sosial',
  'penyuluh sosial',
  'tenaga kesejahteraan sosial kecamatan (TKSK)',
  'dunia usaha',
] as const
export const systemKinds = ['formal', 'informal', 'kemasyarakatan'] as const
export const relationStrengths = ['kuat', 'sedang', 'lemah', 'tegang', 'belumAda'] as const
export const relationDirections = ['keKelompok', 'dariKelompok', 'duaArah'] as const
export const mapLayerForms = ['geojson', 'pmtiles'] as const
export const resourceStatuses = ['aktif', 'tidakAktif', 'tidakMenerima'] as const
export const needStatuses = ['belum', 'berproses', 'sebagian', 'terpenuhi', 'dihentikan'] as const
export const initiators = ['pekerjaSosial', 'bersama', 'anggota', 'kelompok'] as const
export const useKinds = [
  'informasi',
  'kunjungan',
  'layanan',
  'narasumber',
  'dana',
  'tempat',
  'pinjamAlat',
  'magang',
  'pelatihan',
] as const
export const urgencies = ['biasa', 'mendesak', 'darurat'] as const
export const referralStatuses = [
  'disiapkan',
  'dikirim',
  'diterima',
  'berjalan',
  'selesai',
  'ditolak',
  'tanpaKabar',
  'dihentikan',
] as const
export const classifications = ['B', 'T', 'R', 'SR'] as const
export const counsellingStages = ['awal', 'inti', 'akhir'] as const
export const incidentKinds = [
  'risikoMenyakitiDiri',
  'ancamanKekerasan',
  'kekerasanTerhadapAnak',
  'kekerasanSeksual',
  'KDRT',
  'pelanggaranKerahasiaanAntaranggota',
  'kegagalanPelindunganData',
  'cedera',
  'insidenFisik',
  'perintahHukum',
] as const
export const incidentSeverities = ['rendah', 'ringan', 'sedang', 'tinggi', 'berat'] as const
export const incidentStatuses = ['terbuka', 'ditangani', 'ditutup'] as const
export const evaluationKinds = ['proses', 'hasil'] as const
export const reportKinds = [
  'rencanaProgram',
  'beritaAcara',
  'catatanProses',
  'laporanPerkembanganKelompok',
  'laporanPerkembanganAnggota',
  'laporanAkhir',
  'persetujuanKontrak',
  'direktoriSumber',
  'lembarRujukan',
] as const
export const identityModes = ['kode', 'inisial', 'nama'] as const
export const reportStatuses = ['draf', 'diperiksa', 'disahkan', 'dibatalkan'] as const
export const principleAnswers = ['ya', 'sebagian', 'belum', 'tidakRelevan'] as const
export const indicatorStates = ['belum', 'sebagian', 'tampak'] as const
export const factorDirections = ['mendukung', 'menghambat'] as const
export const administrationPhases = ['A', 'B'] as const
export const administrationWriters = ['anggota', 'anggotaDibantu', 'pekerjaSosial'] as const
/** When an instrument is usually answered; a meeting (P-07) is named by its own id. Source: domain.md 2.16. */
export const measureStages = ['pra', 'tengah', 'akhir', 'tindakLanjut'] as const
