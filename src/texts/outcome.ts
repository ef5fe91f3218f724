/** Words of the screen "Evaluasi hasil", and of the same parts on paper. Source: domain.md 2.17, 6.7. */
export const outcomeText = {
  title: 'Evaluasi hasil',
  intro:
    'Apa yang berubah pada kelompok dan anggota, dengan banyaknya orang di balik setiap angka. Kegiatan yang terlaksana bukan hasil; lihat Evaluasi proses.',
  empty: {
    title: 'Belum ada hasil yang dapat dilihat',
    body: 'Hasil tampak sesudah tugas dan tujuan dinilai pada sekurangnya satu titik telaah, alat ukur diisi dua kali, atau kebutuhan dicatat. Mulailah dengan menerima anggota dan menilai keadaan awal.',
    toReview: 'Buka telaah berkala',
    toGoals: 'Rumuskan tujuan',
    toMembers: 'Terima anggota',
  },
  panels: {
    overall: 'Ringkasan hasil',
    comparison: 'Dibandingkan dengan periode lain',
    tasks: 'Delapan tugas',
    groupGoals: 'Tujuan kelompok',
    memberGoals: 'Tujuan anggota',
    measures: 'Alat ukur',
    sociometry: 'Sosiometri',
    resources: 'Kebutuhan dan rujukan',
    participation: 'Kepesertaan',
    dose: 'Dosis di samping perubahan',
  },
  ways: {
    tasks: 'Nilai tugas',
    goals: 'Buka tujuan',
    measures: 'Buka alat ukur',
    measure: (code: string) => `Hasil lengkap ${code}`,
    sociometry: 'Buka sosiometri',
    needs: 'Buka kebutuhan',
    members: 'Buka anggota',
    meetings: 'Buka pertemuan',
  },
  none: {
    tasks: 'Belum ada tugas yang dinilai sampai hari itu.',
    groupGoals: 'Tujuan kelompok belum dirumuskan.',
    memberGoals: 'Belum ada tujuan anggota.',
    measures: 'Belum ada alat ukur yang diisi pada dua titik dalam hari-hari ini.',
    sociometry: 'Belum ada survei sosiometri yang dijawab sampai hari itu.',
    resources: 'Kebutuhan, pemanfaatan sumber, dan rujukan belum dicatat.',
    participation: 'Belum ada anggota yang diterima sampai hari itu.',
    dose: 'Belum ada anggota atau pertemuan yang dapat ditunjukkan.',
  },
  asTable: 'Lihat nilai pada semua titik telaah',
  agreement: 'Penilaian pekerja sosial dan anggota',
  askMembers: 'Nilai menurut anggota diisi pada penilaian tiap tugas.',
  ladders: 'Lingkaran terbuka = awal, titik = kini; garis tegak tebal = sesuai harapan (0).',
  levels: {
    legendBefore: 'Awal',
    legendNow: 'Kini',
  },
  changes: 'Yang berubah di antara survei',
  notDrawn: (codes: string) =>
    `Tidak tergambar karena perubahannya atau kehadirannya tidak tercatat: ${codes}.`,
  paper: {
    dose: 'Dosis di samping perubahan',
  },
}
