/** Words of choosing a picture: a logo or a photo. */
export const pictureText = {
  choose: 'Pilih gambar, atau seret ke sini (PNG, JPEG, atau WebP)',
  replace: 'Pilih gambar lain, atau seret ke sini',
  remove: 'Hapus gambar',
  removeOf: (what: string) => `Hapus gambar: ${what}`,
  refusals: {
    notAPicture:
      'Berkas ini tidak dapat dibaca sebagai gambar. Pilih berkas PNG, JPEG, atau WebP yang utuh; gambar yang ada tidak berubah.',
    tooLargeFile:
      'Berkas ini lebih besar dari 10 MB. Perkecil dahulu, atau pilih gambar lain; gambar yang ada tidak berubah.',
  },
}
