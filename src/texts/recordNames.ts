import type { FaultPlace } from '../domain/faults'
import type { ConsentPurpose } from '../domain/progress/consentStanding'
import { purposeNames } from './consents'

/** The two languages in which faults and gaps are told. */
export type Language = 'id' | 'en'

/** A wording in both languages. */
export type Wording = Record<Language, string>

const word = (id: string, en: string): Wording => ({ id, en })

/** What each kind of record is called in the middle of a sentence. */
export const kindNames: Record<FaultPlace['kind'], Wording> = {
  document: word('berkas', 'the file'),
  agency: word('lembaga', 'agency'),
  worker: word('petugas', 'worker'),
  program: word('program', 'program'),
  member: word('anggota', 'member'),
  consent: word('persetujuan', 'consent'),
  contract: word('kontrak kelompok', 'group contract'),
  session: word('pertemuan', 'meeting'),
  goal: word('tujuan', 'goal'),
  reviewPoint: word('titik telaah', 'review point'),
  taskReview: word('telaah tugas', 'task review'),
  principleCheck: word('telaah prinsip', 'principle check'),
  strengthsReview: word('lembar kekuatan dan kelemahan', 'sheet of strengths and weaknesses'),
  decision: word('keputusan', 'decision'),
  problem: word('persoalan', 'problem'),
  organisation: word('organisasi kelompok', 'group organisation'),
  sociometricSurvey: word('sosiometri', 'sociometric survey'),
  resource: word('sumber', 'resource'),
  resourceNeed: word('kebutuhan sumber', 'resource need'),
  resourceUse: word('pemanfaatan sumber', 'resource use'),
  referral: word('rujukan', 'referral'),
  counsellingCase: word('konseling perorangan', 'counselling case'),
  instrument: word('instrumen', 'instrument'),
  administration: word('pengisian instrumen', 'instrument administration'),
  incident: word('kejadian', 'safety incident'),
  supervision: word('supervisi', 'supervision'),
  evaluation: word('evaluasi', 'evaluation'),
  report: word('laporan', 'report'),
  phaseChange: word('perpindahan tahap', 'phase change'),
  template: word('templat program', 'program template'),
  activity: word('kegiatan', 'activity'),
  mapLayer: word('lapisan peta', 'map layer'),
}

const fieldNames = new Map<string, Wording>(
  Object.entries({
    id: word('kode catatan', 'id'),
    name: word('nama', 'name'),
    code: word('kode', 'code'),
    kind: word('jenis', 'kind'),
    text: word('uraian', 'text'),
    note: word('catatan', 'note'),
    date: word('tanggal', 'date'),
    from: word('tanggal mulai', 'from'),
    to: word('tanggal akhir', 'to'),
    status: word('status', 'status'),
    statusReason: word('alasan status', 'reason of the status'),
    reason: word('alasan', 'reason'),
    number: word('nomor', 'number'),
    version: word('versi', 'version'),
    revision: word('revisi', 'revision'),
    address: word('alamat', 'address'),
    postalCode: word('kode pos', 'postal code'),
    lat: word('lintang', 'latitude'),
    lon: word('bujur', 'longitude'),
    purposes: word('tujuan lembaga', 'purposes of the agency'),
    head: word('pimpinan', 'head'),
    defaultPaper: word('ukuran kertas', 'paper'),
    timezone: word('zona waktu', 'time zone'),
    letterCode: word('kode surat', 'letter code'),
    role: word('peran', 'role'),
    leadWorkerId: word('pekerja sosial utama', 'lead worker'),
    coWorkerIds: word('petugas pendamping', 'co-workers'),
    supervisorId: word('supervisor', 'supervisor'),
    startDate: word('tanggal mulai', 'start date'),
    endDate: word('tanggal akhir', 'end date'),
    followUpDate: word('tanggal tindak lanjut', 'follow-up date'),
    plannedSessions: word('jumlah pertemuan yang direncanakan', 'planned meetings'),
    sessionMinutes: word('lama pertemuan', 'minutes of a meeting'),
    legalBases: word('dasar hukum', 'legal bases'),
    formation: word('pembentukan kelompok', 'formation'),
    situationFactors: word('faktor situasi', 'situation factors'),
    mitigation: word('cara menangani', 'mitigation'),
    budget: word('anggaran', 'budget'),
    lines: word('rincian', 'lines'),
    fullName: word('nama lengkap', 'full name'),
    sex: word('jenis kelamin', 'sex'),
    birthDate: word('tanggal lahir', 'birth date'),
    nik: word('NIK', 'NIK'),
    guardian: word('orang tua atau wali', 'guardian'),
    guardianSigned: word('tanda tangan orang tua atau wali', "guardian's signature"),
    participationBasis: word('dasar keikutsertaan', 'basis of participation'),
    voluntarinessNote: word('catatan kesukarelaan', 'note on voluntariness'),
    intakeDate: word('tanggal intake', 'intake date'),
    joinDate: word('tanggal masuk', 'join date'),
    exitDate: word('tanggal keluar', 'exit date'),
    exitReason: word('alasan keluar', 'exit reason'),
    spells: word('masa keanggotaan', 'stays'),
    memberCode: word('kode anggota', 'member code'),
    memberCodes: word('kode anggota', 'member codes'),
    purpose: word('keperluan', 'purpose'),
    withdrawnDate: word('tanggal penarikan', 'withdrawal date'),
    startTime: word('jam mulai', 'start time'),
    endTime: word('jam selesai', 'end time'),
    attendance: word('kehadiran', 'attendance'),
    participation: word('keterlibatan', 'participation'),
    recording: word('catatan proses', 'recording'),
    recordedDate: word('tanggal pencatatan', 'recording date'),
    asas: word('asas', 'asas'),
    asasNotes: word('catatan asas', 'notes on asas'),
    taskFocus: word('tekanan tugas', 'task focus'),
    laiseg: word('penilaian segera', 'immediate evaluation'),
    facilitators: word('pemandu', 'facilitators'),
    plan: word('rencana', 'plan'),
    agenda: word('acara', 'agenda'),
    minutes: word('menit', 'minutes'),
    stage: word('tahap', 'stage'),
    level: word('tingkat', 'level'),
    weight: word('bobot', 'weight'),
    gas: word('skala capaian (GAS)', 'attainment scale (GAS)'),
    ratings: word('penilaian', 'ratings'),
    amendments: word('perubahan sesudah dinilai', 'amendments'),
    former: word('isi sebelumnya', 'former wording'),
    indicator: word('indikator', 'indicator'),
    memberRating: word('nilai menurut anggota', "members' own rating"),
    memberRatingCount: word('banyaknya anggota yang menilai', 'members who rated'),
    organisation: word('lembaga penyelenggara', 'organisation'),
    services: word('layanan', 'services'),
    requirements: word('syarat', 'requirements'),
    cost: word('biaya', 'cost'),
    hours: word('jam layanan', 'hours'),
    accessibility: word('kemudahan akses', 'accessibility'),
    village: word('kelurahan atau desa', 'village'),
    district: word('kecamatan', 'district'),
    regency: word('kabupaten atau kota', 'regency'),
    province: word('provinsi', 'province'),
    contactPerson: word('narahubung', 'contact person'),
    isPersonalPhone: word('telepon pribadi', 'personal telephone'),
    website: word('situs web', 'website'),
    languages: word('bahasa', 'languages'),
    psksType: word('jenis PSKS', 'kind of PSKS'),
    systemKind: word('jenis sistem sumber', 'kind of resource system'),
    relationStrength: word('kuat hubungan', 'strength of the relation'),
    relationDirection: word('arah hubungan', 'direction of the relation'),
    strength: word('kuat hubungan', 'strength'),
    direction: word('arah hubungan', 'direction'),
    mou: word('nota kesepahaman', 'MoU'),
    validUntil: word('berlaku sampai', 'valid until'),
    verifiedDate: word('tanggal diperiksa', 'verified date'),
    verifiedBy: word('diperiksa oleh', 'verified by'),
    directoryId: word('kode di direktori', 'id in the directory'),
    resourceIds: word('sumber yang ditemukan', 'resources found'),
    metDate: word('tanggal terpenuhi', 'met date'),
    initiatedBy: word('pemrakarsa', 'initiated by'),
    usefulness: word('manfaat', 'usefulness'),
    referralId: word('rujukan', 'referral'),
    recipient: word('ditujukan kepada', 'recipient'),
    servicesGiven: word('layanan yang sudah diberikan', 'services given'),
    safetyNotes: word('hal keselamatan', 'safety notes'),
    attachments: word('dokumen terlampir', 'attachments'),
    sharedFields: word('keterangan yang dibagikan', 'shared fields'),
    urgency: word('kemendesakan', 'urgency'),
    sentVia: word('cara pengiriman', 'sent via'),
    sentDate: word('tanggal dikirim', 'sent date'),
    feedbackText: word('isi balasan', 'answer'),
    reply: word('balasan', 'reply'),
    officer: word('petugas penerima', 'receiving officer'),
    service: word('layanan', 'service'),
    advice: word('saran', 'advice'),
    reminders: word('pengingat', 'reminders'),
    via: word('melalui', 'via'),
    endedDate: word('tanggal diakhiri', 'ended date'),
    endReason: word('alasan diakhiri', 'reason of the end'),
    fileName: word('nama berkas', 'file name'),
    licence: word('sumber dan lisensi', 'licence'),
    relationHistory: word('riwayat hubungan', 'history of the relation'),
    reviewInterval: word('jarak antartelaah', 'meetings between reviews'),
    signature: word('tanda tangan', 'signature'),
    addenda: word('tambahan', 'addenda'),
    captures: word('catatan cepat', 'quick notes'),
    goalIds: word('tujuan kelompok', 'group goals'),
    leaderCode: word('anggota yang memimpin', 'leading member'),
    spentMinutes: word('menit terpakai', 'minutes spent'),
    counts: word('banyaknya lembar', 'counted slips'),
    rejections: word('pilihan penolakan', 'choices of rejection'),
    declined: word('yang tidak bersedia menjawab', 'members who declined'),
    layout: word('letak pada sosiogram', 'places on the sociogram'),
    negativeAllowedBy: word(
      'yang menyetujui pertanyaan penolakan',
      'who allowed rejection questions',
    ),
    knownAt: word('waktu diketahui', 'known at'),
    closedBy: word('ditutup oleh', 'closed by'),
    disclosedTo: word('yang diberi tahu isi', 'disclosures'),
    informed: word('yang diberi tahu kejadian', 'who was informed'),
    coachingNotes: word('catatan pembimbingan', 'coaching notes'),
    aim: word('tujuan kegiatan', 'aim'),
    steps: word('langkah', 'steps'),
    materials: word('bahan', 'materials'),
    phases: word('tahap', 'phases'),
    tasks: word('tugas kelompok', 'tasks'),
    strengths: word('kekuatan', 'strengths'),
    weaknesses: word('kelemahan', 'weaknesses'),
    groupGoalIds: word('tujuan kelompok yang didukung', 'group goals served'),
    alignedAgencyGoalId: word('tujuan lembaga yang didukung', 'agency purpose served'),
    targetDate: word('tanggal sasaran', 'target date'),
    point: word('titik telaah', 'review point'),
    afterSession: word('sesudah pertemuan', 'after meeting'),
    task: word('tugas', 'task'),
    principle: word('prinsip', 'principle'),
    attainment: word('capaian', 'attainment'),
    effort: word('upaya', 'effort'),
    indicatorStates: word('keadaan indikator', 'indicator states'),
    evidenceRefs: word('bukti', 'evidence'),
    evidence: word('bukti', 'evidence'),
    answers: word('jawaban', 'answers'),
    sessionId: word('pertemuan', 'meeting'),
    autonomyLevel: word('tingkat kemandirian', 'autonomy level'),
    overrideReason: word('alasan penetapan', 'reason of the override'),
    dueDate: word('tenggat', 'due date'),
    executedDate: word('tanggal pelaksanaan', 'execution date'),
    category: word('golongan', 'category'),
    severity: word('tingkat keparahan', 'severity'),
    resolvedDate: word('tanggal selesai', 'resolved date'),
    incidentId: word('insiden', 'incident'),
    validFrom: word('berlaku sejak', 'valid from'),
    validTo: word('berlaku sampai', 'valid to'),
    roles: word('peran', 'roles'),
    choices: word('pilihan', 'choices'),
    maxChoices: word('pilihan terbanyak', 'most choices'),
    resourceId: word('sumber', 'resource'),
    needId: word('kebutuhan', 'need'),
    consentPurpose: word('dasar persetujuan', 'consent it rests on'),
    acceptedDate: word('tanggal diterima', 'accepted date'),
    feedbackDate: word('tanggal umpan balik', 'feedback date'),
    instrumentId: word('instrumen', 'instrument'),
    itemScores: word('jawaban butir', 'item scores'),
    total: word('jumlah skor', 'total'),
    supersedes: word('versi sebelumnya', 'version before'),
    description: word('uraian', 'description'),
    instructions: word('petunjuk', 'instructions'),
    answerLabels: word('sebutan jawaban', 'names of answers'),
    items: word('banyaknya butir', 'items'),
    itemTexts: word('susunan kata butir', 'wording of the items'),
    itemMin: word('nilai terkecil butir', 'least value of an item'),
    itemMax: word('nilai terbesar butir', 'greatest value of an item'),
    min: word('batas bawah', 'lower bound'),
    max: word('batas atas', 'upper bound'),
    higherIsBetter: word('arah skor', 'direction of the score'),
    factor: word('faktor', 'factor'),
    mostMissing: word('butir yang boleh kosong', 'items that may be missing'),
    safetyItems: word('butir keselamatan', 'safety items'),
    reverseItems: word('butir terbalik', 'reversed items'),
    subscales: word('subskala', 'subscales'),
    subscaleItems: word('butir subskala', 'items of subscales'),
    cutOffs: word('batas skor', 'cut-offs'),
    norm: word('norma', 'norm'),
    sd: word('simpangan baku', 'standard deviation'),
    reliability: word('reliabilitas', 'reliability'),
    citation: word('sumber', 'citation'),
    validation: word('validitas', 'validation'),
    points: word('waktu pengukuran', 'points of measurement'),
    missingReason: word('alasan tidak terisi', 'reason of the missing answers'),
    filledBy: word('pengisi', 'filled by'),
    safetyNote: word('catatan keselamatan', 'safety note'),
    closedDate: word('tanggal ditutup', 'closed date'),
    classification: word('klasifikasi', 'classification'),
    createdAt: word('waktu dibuat', 'created at'),
    updatedAt: word('waktu diubah', 'updated at'),
    agency: word('lembaga', 'agency'),
    program: word('program', 'program'),
    workers: word('petugas', 'workers'),
    members: word('anggota', 'members'),
    sessions: word('pertemuan', 'meetings'),
    resources: word('sumber', 'resources'),
    _meta: word('kepala berkas', 'head of the file'),
    schemaVersion: word('versi format', 'version of the format'),
    place: word('tempat', 'place'),
    method: word('cara', 'method'),
    copies: word('tembusan', 'copies'),
    position: word('jabatan', 'position'),
    employmentNo: word('nomor kepegawaian', 'employment number'),
    employmentNoType: word('jenis nomor kepegawaian', 'kind of employment number'),
    strNo: word('nomor STR', 'STR number'),
    sippsNo: word('nomor SIPPS', 'SIPPS number'),
    active: word('masih bertugas', 'active'),
    ratedBy: word('penilai', 'rated by'),
    subscores: word('skor bagian', 'subscores'),
    memberRoles: word('peran anggota', 'roles of members'),
    functions: word('fungsi', 'functions'),
    archivedAt: word('waktu disisihkan', 'set aside at'),
    createdBy: word('dibuat oleh', 'created by'),
    updatedBy: word('diubah oleh', 'updated by'),
    phone: word('telepon', 'telephone'),
    email: word('pos-el', 'e-mail'),
    relation: word('hubungan', 'relation'),
    nickname: word('nama panggilan', 'nickname'),
    topic: word('topik', 'topic'),
    title: word('judul', 'title'),
    objectives: word('tujuan pertemuan', 'objectives'),
    priority: word('prioritas', 'priority'),
    need: word('kebutuhan', 'need'),
    scope: word('lingkup', 'scope'),
    question: word('pertanyaan', 'question'),
    baselineLevel: word('tingkat awal', 'baseline level'),
    jumpReason: word('alasan lonjakan', 'reason of the jump'),
    raisedDate: word('tanggal diangkat', 'raised date'),
    raisedBy: word('diangkat oleh', 'raised by'),
    summary: word('ringkasan', 'summary'),
    outcome: word('hasil', 'outcome'),
    period: word('masa', 'period'),
  }),
)

/** Fields whose keys are codes, not rows. */
const keyedFields = new Set([
  'choices',
  'rejections',
  'layout',
  'memberRoles',
  'subscores',
  'subscaleItems',
])
const foreignKey = word('(nama isian tidak sah)', '(not a valid field name)')
const foreignId = word('(kode tidak sah)', '(not a valid id)')
const row = word('baris', 'row')
const code = /^[A-Za-z0-9][\w.~@-]{0,79}$/
const position = /^\w+\[(\d+)\]$/

/**
 * A field path in words: "attendance.2.memberCode" is "kehadiran baris 3, kode anggota". The last step of
 * an unknown field is a key, even where it is a number. A key that is no name or code is never repeated.
 */
export function fieldWords(field: string, language: Language, isUnknown = false): string {
  const steps = field.split('.')
  return steps
    .map((step, index) => {
      const holder = steps[index - 1] ?? ''
      if (holder === 'gas' && /^-?[0-2]$/.test(step))
        return ` ${fieldNames.get('level')?.[language]} ${step}`
      const isKey = keyedFields.has(holder) || (isUnknown && index === steps.length - 1)
      if (/^\d+$/.test(step) && !isKey) return ` ${row[language]} ${Number(step) + 1}`
      return `, ${keyWords(step, language)}`
    })
    .join('')
    .replace(/^,? /, '')
}

function keyWords(step: string, language: Language): string {
  return fieldNames.get(step)?.[language] ?? (code.test(step) ? step : foreignKey[language])
}

/** A record in words: "pertemuan P-04", "anggota baris 1" where it has no id; the file itself where none is named. */
export function placeWords({ kind, id }: FaultPlace, language: Language): string {
  const name = kindNames[kind][language]
  if (id === null || id === kind) return name
  const index = position.exec(id)?.[1]
  if (index !== undefined) return `${name} ${row[language]} ${Number(index) + 1}`
  if (kind === 'consent' && language === 'id') return `${name} ${consentWords(id)}`
  return `${name} ${code.test(id) ? id : foreignId[language]}`
}

/** A consent by its member and its purpose, which together are its id. */
function consentWords(id: string): string {
  const [memberCode = '', purpose = ''] = id.split('.')
  if (!code.test(id)) return foreignId.id
  return Object.hasOwn(purposeNames, purpose)
    ? `${memberCode} (${lowered(purposeNames[purpose as ConsentPurpose])})`
    : id
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
