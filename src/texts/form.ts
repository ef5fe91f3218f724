/** Words that every form shares. */
export const formText = {
  save: 'Simpan',
  saveAndGoOn: 'Simpan dan lanjut',
  goOn: 'Lanjut',
  later: 'Lanjut tanpa menyimpan',
  revert: 'Batalkan perubahan',
  nothingToSave: 'Belum ada perubahan.',
  unsaved: 'Belum disimpan. Ctrl+S menyimpan.',
  keeping: 'Menjaga ...',
  kept: (time: string) => `Terjaga sementara ${time}.`,
  notKept: 'Belum terjaga.',
  drag: 'Geser untuk mengubah urutan',
  outdated: {
    title: 'Isian ini dimulai dari data yang lebih lama',
    body: 'Data yang tersimpan sudah berubah sejak isian ini ditulis. Periksa dahulu; menyimpan akan memakai isian di layar ini.',
  },
  up: 'Naik',
  down: 'Turun',
  removeShort: 'Hapus',
  moveUp: (row: string) => `Naikkan ${row}`,
  moveDown: (row: string) => `Turunkan ${row}`,
  remove: (row: string) => `Hapus ${row}`,
}
