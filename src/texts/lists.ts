import type { Phase } from '../domain/progress/phase'
import type { ReportConclusion } from '../domain/report/reportConclusion'
import type { ReportDocument } from '../domain/report/reportDocument'
import type { OrganisationVersion, ReportDynamics } from '../domain/report/reportDynamics'
import type { ReportIdentity } from '../domain/report/reportIdentity'
import type { DecisionRow, ProblemRow } from '../domain/report/reportLogs'
import type { MeetingRow } from '../domain/report/reportMeetings'
import type { GroupUse, ReportResources } from '../domain/report/reportResources'

/** The fixed word lists of the domain as a reader meets them, in the order of domain/catalog/lists. */
export const listTexts = {
  classification: {
    B: 'BIASA',
    T: 'TERBATAS',
    R: 'RAHASIA',
    SR: 'SANGAT RAHASIA',
  } satisfies Record<ReportDocument['classification'], string>,
  phase: {
    prakelompok: 'prakelompok',
    awal: 'tahap awal',
    tengah: 'tahap tengah',
    akhir: 'tahap akhir',
    tindakLanjut: 'tindak lanjut',
  } satisfies Record<Phase, string>,
  groupType: {
    tritmen: 'kelompok tritmen',
    tugas: 'kelompok tugas',
  } satisfies Record<ReportIdentity['groupType'], string>,
  subtype: {
    dukungan: 'dukungan',
    pendidikan: 'pendidikan',
    pertumbuhan: 'pertumbuhan',
    penyembuhan: 'penyembuhan',
    terapi: 'terapi',
    sosialisasi: 'sosialisasi',
    bantuDiri: 'bantu diri',
    rekreasiKeterampilan: 'rekreasi dan keterampilan',
    pemecahanMasalah: 'pemecahan masalah',
    panitia: 'panitia',
    aksiSosial: 'aksi sosial',
  } satisfies Record<ReportIdentity['subtypes'][number], string>,
  openness: {
    terbuka: 'terbuka',
    tertutup: 'tertutup',
    semi: 'semiterbuka',
  } satisfies Record<ReportIdentity['openness'], string>,
  frequency: {
    harian: 'setiap hari',
    duaKaliSeminggu: 'dua kali seminggu',
    mingguan: 'setiap minggu',
    duaMingguan: 'setiap dua minggu',
    bulanan: 'setiap bulan',
    lainnya: 'sesuai kesepakatan',
  } satisfies Record<NonNullable<ReportIdentity['frequency']>, string>,
  sessionStatus: {
    direncanakan: 'belum dicatat terlaksana',
    terlaksana: 'terlaksana',
    ditunda: 'ditunda',
    dibatalkan: 'dibatalkan',
  } satisfies Record<MeetingRow['status'], string>,
  objectivesMet: {
    tidak: 'tidak tercapai',
    sebagian: 'sebagian',
    tercapai: 'tercapai',
  } satisfies Record<NonNullable<MeetingRow['objectivesMet']>, string>,
  pattern: {
    pekerjaSosialKeAnggota: 'dari pekerja sosial ke anggota',
    bergiliran: 'bergiliran',
    kursiPanas: 'terpusat pada satu anggota',
    bebas: 'bebas antaranggota',
    subkelompok: 'terbagi dalam subkelompok',
  } satisfies Record<ReportDynamics['patterns'][number]['pattern'], string>,
  organisationForm: {
    informal: 'informal',
    bergilir: 'pemandu bergilir',
    panitia: 'panitia',
    formalSederhana: 'formal sederhana',
    formal: 'formal',
  } satisfies Record<OrganisationVersion['form'], string>,
  autonomy: [
    'ditetapkan pekerja sosial atau lembaga',
    'usul pekerja sosial disetujui kelompok',
    'kelompok memilih dari beberapa pilihan',
    'kelompok merumuskan dan memutuskan',
  ],
  method: {
    musyawarahMufakat: 'musyawarah mufakat',
    pemungutanSuara: 'pemungutan suara',
    penunjukan: 'penunjukan',
    ditetapkan: 'ditetapkan',
  } satisfies Record<NonNullable<DecisionRow['method']>, string>,
  decisionStatus: {
    direncanakan: 'direncanakan',
    terlaksana: 'terlaksana',
    direvisi: 'direvisi',
    batal: 'batal',
  } satisfies Record<DecisionRow['status'], string>,
  raisedBy: {
    anggota: 'anggota',
    pekerjaSosial: 'pekerja sosial',
    lembaga: 'lembaga',
  } satisfies Record<ProblemRow['raisedBy'], string>,
  severity: {
    ringan: 'ringan',
    sedang: 'sedang',
    berat: 'berat',
  } satisfies Record<ProblemRow['severity'], string>,
  needStatus: {
    belum: 'belum terpenuhi',
    berproses: 'berproses',
    sebagian: 'terpenuhi sebagian',
    terpenuhi: 'terpenuhi',
    dihentikan: 'dihentikan',
  } satisfies Record<ReportResources['memberNeeds'][number]['key'], string>,
  initiator: {
    pekerjaSosial: 'pekerja sosial',
    bersama: 'bersama',
    anggota: 'anggota',
    kelompok: 'kelompok',
  } satisfies Record<GroupUse['initiatedBy'], string>,
  useKind: {
    informasi: 'informasi',
    kunjungan: 'kunjungan',
    layanan: 'layanan',
    narasumber: 'narasumber',
    dana: 'dana',
    tempat: 'tempat',
    pinjamAlat: 'pinjam alat',
    magang: 'magang',
    pelatihan: 'pelatihan',
  } satisfies Record<GroupUse['kind'], string>,
  incidentKind: {
    risikoMenyakitiDiri: 'risiko menyakiti diri',
    ancamanKekerasan: 'ancaman kekerasan',
    kekerasanTerhadapAnak: 'kekerasan terhadap anak',
    kekerasanSeksual: 'kekerasan seksual',
    KDRT: 'kekerasan dalam rumah tangga',
    pelanggaranKerahasiaanAntaranggota: 'pelanggaran kerahasiaan antaranggota',
    kegagalanPelindunganData: 'kegagalan pelindungan data',
    cedera: 'cedera',
    insidenFisik: 'insiden fisik',
    perintahHukum: 'perintah hukum',
  } satisfies Record<ReportConclusion['incidents'][number]['kind'], string>,
  employmentNoType: {
    NIP: 'NIP',
    NIPPPK: 'NIPPPK',
    NRP: 'NRP',
    NIKPegawai: 'NIK pegawai',
    tidakAda: '',
  },
} as const
