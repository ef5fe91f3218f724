import type { AsasKey } from '../domain/catalog/asas'
import type { PrincipleCode } from '../domain/catalog/principles'
import type { TaskCode } from '../domain/catalog/tasks'

/** Wording of the eight tasks: name, five indicators from earliest to most mature, rubric 0-4. Source: seeds/004; domain.md 3. */
export const taskTexts: Record<
  TaskCode,
  { name: string; meaning: string; indicators: readonly string[]; rubric: readonly string[] }
> = {
  a: {
    name: 'Memahami tujuan lembaga',
    meaning:
      'Membantu kelompok memahami tujuan badan sosial yang menyelenggarakan bimbingan, dan sampai sejauh mana tujuan itu menguntungkan pencapaian tujuan kelompok.',
    indicators: [
      'Anggota menyebutkan nama, mandat, dan batas layanan lembaga dengan kata-katanya sendiri.',
      'Anggota tahu mengapa ia diajak, siapa perujuknya, serta hak dan kewajibannya.',
      'Kelompok bertanya atau mengkritik aturan lembaga secara terbuka.',
      'Kelompok menunjukkan bagian tujuan lembaga yang mendukung dan yang tidak mendukung tujuannya.',
      'Kelompok memakai fasilitas/prosedur lembaga atas prakarsa sendiri dan memberi masukan kepada lembaga.',
    ],
    rubric: [
      'Tujuan lembaga belum dijelaskan; anggota mengira lembaga hanya pemberi bantuan atau hukuman.',
      'Dijelaskan satu arah; hanya sebagian kecil anggota dapat mengulanginya.',
      'Sebagian besar tahu mandat serta hak/kewajiban; kaitan dengan tujuan kelompok masih dibuatkan pekerja sosial.',
      'Kelompok sendiri dapat menjelaskan irisan dan batas antara tujuan lembaga dan tujuannya.',
      'Kelompok memakai dan memengaruhi lembaga (usul, masukan) tanpa didorong.',
    ],
  },
  b: {
    name: 'Merumuskan sasaran, maksud, dan tujuan',
    meaning: 'Membantu kelompok merumuskan sasaran kerja, maksud, dan tujuannya.',
    indicators: [
      'Anggota mengungkapkan harapan dan kebutuhannya, termasuk yang berbeda-beda.',
      'Kelompok menyepakati pernyataan maksud dan tujuan dalam bahasanya sendiri, secara tertulis.',
      'Tujuan dirinci menjadi sasaran terukur dengan batas waktu.',
      'Tujuan setiap anggota terhubung dengan tujuan kelompok.',
      'Kelompok meninjau dan menyesuaikan tujuan berdasarkan capaian.',
    ],
    rubric: [
      'Belum ada tujuan, atau tujuan hanya dari lembaga.',
      'Harapan terkumpul tetapi belum disepakati atau masih kabur.',
      'Tujuan kelompok tertulis dan disepakati; ukuran atau batas waktu belum lengkap, tujuan anggota belum terhubung.',
      'Tujuan SMART dengan GAS lengkap, minimal 80% tujuan anggota terhubung, ditinjau sesuai jadwal.',
      'Kelompok memprakarsai peninjauan, merumuskan sasaran lanjutan, dan memakai tujuan sebagai pegangan saat berbeda pendapat.',
    ],
  },
  c: {
    name: 'Mengembangkan jiwa kelompok',
    meaning: 'Membantu kelompok mengembangkan jiwa kelompok dan kesadaran para anggotanya.',
    indicators: [
      'Anggota hadir tepat waktu dan memberi kabar bila berhalangan.',
      'Anggota menyebut "kita", memakai nama, ikrar, atau kebiasaan kelompok.',
      'Percakapan mengalir antaranggota, tidak hanya lewat pekerja sosial.',
      'Anggota mencari kabar dan menyambut kembali yang absen.',
      'Anggota mendahulukan kepentingan bersama dan menjaga nama kelompok di luar pertemuan.',
    ],
    rubric: [
      'Anggota datang sendiri-sendiri, banyak absen, hanya bicara kepada pekerja sosial.',
      'Mulai saling sapa; kebersamaan muncul hanya dalam permainan.',
      'Ada nama/ikrar dan rasa kita, tetapi terpecah dalam subkelompok atau turun bila ada masalah.',
      'Kehadiran >=80%, bicara antaranggota dominan, skor kohesi naik atau tinggi pada 2 pengukuran.',
      'Anggota saling menjaga di luar pertemuan dan merencanakan kelanjutan kebersamaan.',
    ],
  },
  d: {
    name: 'Menyadari kemampuan dan mengambil keputusan',
    meaning:
      'Membantu kelompok menyadari kemampuan dan kelemahannya sehingga dapat mengambil keputusan sesuai tingkatnya.',
    indicators: [
      'Kelompok menyebutkan kekuatan dan kelemahannya secara jujur.',
      'Pilihan ditimbang bersama (manfaat, risiko, kesanggupan) sebelum diputuskan.',
      'Keputusan diambil kelompok, bukan oleh satu orang atau pekerja sosial.',
      'Keputusan sesuai kesanggupan dan dilaksanakan tepat waktu.',
      'Kelompok mengevaluasi keputusan yang gagal tanpa mencari kambing hitam.',
    ],
    rubric: [
      'Semua keputusan dibuat pekerja sosial/lembaga atau satu anggota.',
      'Kelompok menyetujui usul pekerja sosial tanpa menimbang.',
      'Kelompok memilih dari beberapa pilihan yang disiapkan; pelaksanaan masih sering tertunda.',
      'Sebagian besar keputusan dirumuskan kelompok sesuai kesanggupan dan >=75% terlaksana.',
      'Kelompok memutuskan, melaksanakan, dan mengoreksi sendiri, termasuk keputusan sulit.',
    ],
  },
  e: {
    name: 'Mengenali persoalan di dalam kelompok',
    meaning: 'Membantu kelompok mengetahui atau mengenal persoalan yang terjadi di dalam kelompok.',
    indicators: [
      'Ada saluran aman untuk menyampaikan masalah (putaran perasaan, kotak saran).',
      'Anggota menyebut masalah kelompok sendiri, bukan hanya menyalahkan pihak luar.',
      'Kelompok membedakan masalah, gejala, dan orangnya.',
      'Masalah dibahas dan disepakati penyelesaian serta penanggung jawabnya.',
      'Kelompok mendeteksi dini dan menyelesaikan sebagian masalah tanpa pekerja sosial.',
    ],
    rubric: [
      'Persoalan ditutupi, atau meledak tanpa dibahas.',
      'Hanya pekerja sosial yang menyebut persoalan; anggota diam atau menyangkal.',
      'Sebagian persoalan disebut anggota; pembahasan masih menyerang pribadi atau belum tuntas.',
      'Sebagian besar persoalan diangkat anggota dan mempunyai penyelesaian serta penanggung jawab.',
      'Kelompok mengenali dini dan menyelesaikan sendiri; pekerja sosial hanya diberi tahu.',
    ],
  },
  f: {
    name: 'Menyempurnakan organisasi dan pemimpin kelompok',
    meaning:
      'Membantu kelompok menyempurnakan organisasinya, kemudian membantu para pemimpinnya memahami tugas.',
    indicators: [
      'Peran disepakati dan diketahui semua anggota.',
      'Pemegang peran dapat menjelaskan tugas dan batas wewenangnya.',
      'Pemimpin membagi kesempatan bicara dan tugas, tidak mengambil alih.',
      'Struktur diubah ketika situasi atau tujuan berubah, alasannya dicatat.',
      'Regenerasi berjalan; kelompok tetap jalan saat ketua atau pekerja sosial berhalangan.',
    ],
    rubric: [
      'Tidak ada peran; semua diatur pekerja sosial.',
      'Peran ditunjuk, tetapi pemegangnya belum paham.',
      'Peran berjalan sebagian; pemimpin masih mendominasi atau bergantung pada pekerja sosial.',
      'Peran jelas, dijalankan, dan disesuaikan sesuai kebutuhan; pemimpin membagi tugas.',
      'Kepemimpinan berbagi/bergilir; kelompok memperbaiki strukturnya sendiri dan mampu berjalan tanpa pekerja sosial.',
    ],
  },
  g: {
    name: 'Memperoleh sumber yang diperlukan',
    meaning: 'Membantu kelompok dalam usahanya memperoleh sumber yang diperlukan.',
    indicators: [
      'Kebutuhan sumber kelompok dan anggota dirumuskan.',
      'Kelompok mengenal sumber di sekitarnya; peta sumber terisi dan diverifikasi.',
      'Sumber dihubungi atau dikunjungi dengan pendampingan.',
      'Sumber benar-benar dipakai dan manfaatnya dirasakan anggota.',
      'Kelompok menghubungi dan menegosiasi sumber sendiri; hubungan berlanjut sesudah program.',
    ],
    rubric: [
      'Kebutuhan sumber belum dibahas; semua disediakan lembaga.',
      'Daftar sumber dibuat pekerja sosial; belum dipakai.',
      'Kelompok ikut memetakan dan mengunjungi sumber; pemanfaatan masih sedikit dan didampingi penuh.',
      'Minimal 60% kebutuhan prioritas terpenuhi atau berproses; rujukan ada balasan; anggota ikut mengurus.',
      'Kelompok mencari, memakai, dan memelihara sumber sendiri; ada hubungan yang berlanjut sesudah terminasi.',
    ],
  },
  h: {
    name: 'Saling menerima dan bergaul bertanggung jawab',
    meaning:
      'Membantu setiap orang saling menerima temannya dan bergaul dengan penuh tanggung jawab sebagai sesama anggota kelompok.',
    indicators: [
      'Anggota saling mengenal nama dan latar, tidak mengejek.',
      'Anggota mendengarkan bergantian, tidak memotong atau berebut.',
      'Tidak ada anggota terisolasi; subkelompok saling terhubung.',
      'Anggota memberi dan menerima umpan balik yang spesifik dan suportif.',
      'Anggota menepati janji, menjaga rahasia, dan memperbaiki kesalahan kepada temannya.',
    ],
    rubric: [
      'Ejekan, penolakan, atau pengucilan dibiarkan.',
      'Sopan di depan pekerja sosial; ada anggota terisolasi dan klik kuat.',
      'Sebagian saling menerima; isolasi atau pelanggaran masih terjadi dan perlu ditengahi.',
      'Tidak ada yang terisolasi; umpan balik suportif menjadi kebiasaan; pelanggaran jarang dan diperbaiki.',
      'Anggota saling menolong dan bertanggung jawab juga di luar kelompok, termasuk kepada yang berbeda.',
    ],
  },
}

/** Labels and common yardsticks of the attainment scale 0-4. Source: domain.md 3. */
export const attainmentTexts: readonly { label: string; definition: string }[] = [
  {
    label: 'Belum tampak',
    definition: 'Belum dikerjakan, atau perilaku berlawanan dengan yang diharapkan.',
  },
  {
    label: 'Mulai tampak',
    definition:
      'Muncul sesekali, hampir selalu digerakkan pekerja sosial; sebagian kecil anggota (<1/3).',
  },
  {
    label: 'Berkembang',
    definition: 'Terjadi bersama pekerja sosial; sebagian anggota (1/3 s.d. 2/3), belum konsisten.',
  },
  {
    label: 'Mantap',
    definition:
      'Konsisten dalam 2 pertemuan terakhir atau lebih; sebagian besar anggota (>2/3); pekerja sosial hanya mengingatkan.',
  },
  {
    label: 'Mandiri',
    definition:
      'Kelompok memprakarsai sendiri, juga tanpa pekerja sosial, dan bertahan di luar pertemuan.',
  },
]

/** Labels of the effort scale 0-3: what the worker did. Source: domain.md 2.8. */
export const effortTexts: readonly string[] = [
  'Belum direncanakan',
  'Direncanakan',
  'Dilaksanakan',
  'Dilaksanakan dan ditinjau',
]

/** Names and checklist questions of the six principles. Source: seeds/004; domain.md 4.1. */
export const principleTexts: Record<PrincipleCode, { name: string; questions: readonly string[] }> =
  {
    a: {
      name: 'Pembentukan kelompok secara terencana',
      questions: [
        'Apakah kebutuhan calon anggota sudah diases dan hasilnya tertulis?',
        'Apakah maksud sementara kelompok tertulis dan selaras dengan tujuan lembaga?',
        'Apakah kriteria masuk, pertimbangan komposisi, dan jumlah anggota ditetapkan beralasan?',
        'Apakah setiap calon anggota ditemui sebelum pertemuan pertama dan persetujuannya tercatat?',
        'Apakah tempat, waktu, durasi, sifat terbuka/tertutup, dan keamanan dipastikan?',
        'Apakah faktor situasi yang mendukung dan menghambat perkembangan anggota dicatat beserta penanganannya?',
      ],
    },
    b: {
      name: 'Memiliki tujuan yang akan dicapai bersama',
      questions: [
        'Apakah tujuan kelompok dan tujuan perkembangan anggota dirumuskan cermat dan tertulis?',
        'Apakah harapan dan kemampuan kelompok serasi (tidak terlalu tinggi/rendah)?',
        'Apakah anggota ikut merumuskan?',
        'Apakah tujuan anggota terhubung dengan tujuan kelompok?',
        'Apakah tujuan ditinjau berkala?',
      ],
    },
    c: {
      name: 'Penciptaan interaksi terpimpin',
      questions: [
        'Apakah setiap pertemuan mempunyai tujuan dan panduan interaksi?',
        'Apakah pekerja sosial menerima anggota apa adanya, tampak dalam catatan?',
        'Apakah partisipasi merata dan yang diam diberi ruang?',
        'Apakah pola interaksi diamati dan dipakai menyesuaikan peran pekerja sosial?',
        'Apakah batas dan aturan interaksi disepakati?',
      ],
    },
    d: {
      name: 'Pengambilan keputusan',
      questions: [
        'Apakah keputusan penting diambil kelompok?',
        'Apakah kegiatan dipilih kelompok sesuai kemampuannya?',
        'Apakah suara minoritas didengar?',
        'Apakah keputusan dilaksanakan dan ditinjau?',
        'Apakah campur tangan pekerja sosial beralasan (keselamatan/hukum)?',
      ],
    },
    e: {
      name: 'Organisasi yang fleksibel',
      questions: [
        'Apakah struktur sesuai kebutuhan kelompok saat ini?',
        'Apakah perubahan struktur dicatat beserta alasan dan persetujuan kelompok?',
        'Apakah anggota memahami fungsi masing-masing?',
        'Apakah peran dapat berganti dan dibagi?',
        'Apakah kelompok didorong memakai organisasi formal hanya ketika tujuannya penting?',
      ],
    },
    f: {
      name: 'Penggalian sumber, penyusunan program, dan penilaian terus-menerus',
      questions: [
        'Apakah sumber masyarakat dipetakan dan diverifikasi?',
        'Apakah sumber dipakai memperkaya pengalaman kelompok, bukan hanya dicatat?',
        'Apakah program disusun bersama kelompok?',
        'Apakah proses dinilai setiap pertemuan dan hasil dinilai berkala?',
        'Apakah hasil penilaian dipertanggungjawabkan kepada anggota dan lembaga?',
      ],
    },
  }

/** Names and observation items of the twelve asas. Source: seeds/000-002; domain.md 4.2. */
export const asasTexts: Record<AsasKey, { name: string; items: readonly string[] }> = {
  kerahasiaan: {
    name: 'Kerahasiaan',
    items: [
      'Aturan/ikrar kerahasiaan diingatkan dan dipahami',
      'Tidak ada cerita anggota yang keluar dari kelompok',
      'Batas kerahasiaan dijelaskan/dirujuk saat relevan',
    ],
  },
  kesukarelaan: {
    name: 'Kesukarelaan',
    items: [
      'Anggota boleh melewati giliran tanpa tekanan',
      'Alasan hadir berasal dari diri sendiri atau sudah dibicarakan',
      'Penarikan diri/izin dihormati',
    ],
  },
  keterbukaan: {
    name: 'Keterbukaan',
    items: [
      'Anggota berbagi perasaan/pengalaman dengan jujur',
      'Pekerja sosial terbuka tentang proses dan catatan',
      'Ragu dan keberatan dapat diucapkan',
    ],
  },
  kegiatan: {
    name: 'Kegiatan',
    items: [
      'Anggota melakukan kegiatan/latihan, bukan hanya mendengar',
      'Tugas antarpertemuan dikerjakan',
      'Kegiatan terkait langsung dengan tujuan',
    ],
  },
  kenormatifan: {
    name: 'Kenormatifan',
    items: [
      'Bergiliran bicara dan menghargai pendapat (000)',
      'Isi dan cara sesuai norma agama, adat, hukum, ilmu, kebiasaan (002)',
      'Norma kelompok ditegakkan dengan adil',
    ],
  },
  kekinian: {
    name: 'Kekinian',
    items: [
      'Topik adalah masalah yang sedang dialami',
      'Masa lalu dibahas hanya bila menerangi keadaan kini',
      'Data dan catatan mutakhir',
    ],
  },
  kepercayaan: {
    name: 'Kepercayaan',
    items: [
      'Anggota berani mengambil risiko emosional',
      'Pekerja sosial konsisten dan menepati janji',
      'Tidak ada ejekan/penghakiman',
    ],
  },
  penerimaan: {
    name: 'Penerimaan',
    items: [
      'Setiap anggota disapa dan dihargai',
      'Perilaku dikritik tanpa merendahkan orangnya',
      'Perbedaan latar diterima',
    ],
  },
  tanggungJawab: {
    name: 'Tanggung jawab',
    items: [
      'Hadir dan memberi kabar',
      'Memberi sumbangan pada diskusi/tugas',
      'Merefleksikan apa yang dipelajari',
    ],
  },
  keunikanKesamaan: {
    name: 'Keunikan dan kesamaan',
    items: [
      'Pengalaman khas seseorang diakui',
      'Kesamaan antaranggota ditunjukkan',
      'Tidak menyamaratakan',
    ],
  },
  umpanBalik: {
    name: 'Umpan balik konstruktif',
    items: [
      'Umpan balik spesifik pada perilaku',
      'Disampaikan suportif, bukan menyerang',
      'Penerima mendapat kesempatan menanggapi',
    ],
  },
  keahlian: {
    name: 'Keahlian',
    items: [
      'Teknik sesuai tujuan dan tahap kelompok',
      'Bertindak dalam batas kompetensi; merujuk bila perlu',
      'Memakai supervisi',
    ],
  },
}
