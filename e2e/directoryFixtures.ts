import { utils, write } from '@e965/xlsx'

/** Two services of one body and an organisation without any, in the words of a fictitious district. */
export const hsdsFixture = {
  total_items: 2,
  total_pages: 1,
  page_number: 1,
  size: 2,
  first_page: true,
  last_page: true,
  empty: false,
  contents: [
    {
      id: '5a0f3c1e-0c7e-4a9f-9b51-0d6f6a2b1c01',
      name: 'Dinas Sosial Kabupaten Contoh',
      description: 'Dinas yang mengurus kesejahteraan sosial',
      year_incorporated: 1998,
      funding: [{ id: '5a0f3c1e-0c7e-4a9f-9b51-0d6f6a2b1cf1', source: 'Anggaran daerah' }],
      services: [
        {
          id: '5a0f3c1e-0c7e-4a9f-9b51-0d6f6a2b1c11',
          name: 'Rumah Singgah Contoh',
          status: 'active',
          description: 'penginapan sementara\npendampingan keluarga',
          alert: 'Sedang direnovasi',
          cost_options: [{ id: 'biaya-1', option: 'Menginap', amount: 0, currency: 'idr' }],
          schedules: [{ id: 'jadwal-1', byday: 'MO,TU', opens_at: '08:00', closes_at: '15:00' }],
          phones: [{ id: 'telepon-1', number: '(024) 0000077', extension: 4 }],
          service_at_locations: [
            {
              id: '5a0f3c1e-0c7e-4a9f-9b51-0d6f6a2b1c21',
              location: {
                id: '5a0f3c1e-0c7e-4a9f-9b51-0d6f6a2b1c31',
                location_type: 'physical',
                name: 'Rumah Singgah Contoh',
                latitude: 52.52,
                longitude: 13.4,
                addresses: [
                  {
                    id: 'alamat-1',
                    address_1: 'Jalan Melati 3',
                    city: 'Kabupaten Semarang',
                    state_province: 'Jawa Tengah',
                    postal_code: '50519',
                    country: 'ID',
                    address_type: 'physical',
                  },
                ],
              },
            },
          ],
        },
      ],
    },
    {
      id: '5a0f3c1e-0c7e-4a9f-9b51-0d6f6a2b1c02',
      name: 'Karang Taruna Contoh Makmur',
      description: 'olahraga dan usaha bersama pemuda',
    },
  ],
}

/** A list with one row that cannot be taken, one that is new, and one that has a name the directory knows. */
export const tableFixture = [
  'Nama;Jenis;Telp;Latitude;Longitude;Warna pagar',
  'Posbakum Contoh Ungaran;bantuan hukum;+62 24 0000011;-7,1402;110,4121;hijau',
  'Puskesmas Contoh Bergas;kesehatan;0298;110,41;-7,14;putih',
  'Karang Taruna Contoh Makmur;kepemudaan;;;;',
].join('\r\n')

/** A spreadsheet of so many resources. */
export function longTable(count: number): Buffer {
  const rows = Array.from({ length: count }, (_, index) => [
    `Sumber Contoh ${index + 1}`,
    index % 2 ? 'kesehatan' : 'pendidikan',
    `Jalan Contoh ${index + 1}`,
    `024-${String(index).padStart(6, '0')}`,
    -7 - index / 10_000,
    110 + index / 10_000,
    'konsultasi; kunjungan',
  ])
  const head = ['Nama', 'Kategori', 'Alamat', 'Telepon', 'Lintang', 'Bujur', 'Layanan']
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([head, ...rows]), 'Sumber')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}
