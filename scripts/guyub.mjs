import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { sandboxArguments } from './electronRuntime.mjs'
import { project, removeFolder, say, whenStarted } from './project.mjs'
import { electronPath, setup } from './setup.mjs'
import { openDisplay } from './virtualDisplay.mjs'

const USAGE = `Pemakaian: npm run guyub -- <perintah>

  validate <berkas>                        memeriksa berkas kelompok atau berkas pertukaran
  import <pertukaran.json> --library <map> memasukkan kelompok ke dalam map pustaka
  evaluate <berkas> [--from <tgl> --to <tgl>] --json
                                           menghitung semua angka kelompok
  recap <map> [--from <tgl> --to <tgl>] [--type tritmen|tugas] --json
                                           menghitung angka seluruh kelompok dalam map pustaka; tanpa tanggal:
                                           triwulan yang sedang berjalan
  report <map> --kind rekap [--from <tgl> --to <tgl>] [--type tritmen|tugas] --paper a4|f4 --out <rekap.pdf>
                                           mencetak rekapitulasi lintas kelompok ke PDF
  report <berkas> --kind lpk --from <tgl> --to <tgl> --paper a4|f4 --out <laporan.pdf>
                                           mencetak laporan perkembangan kelompok ke PDF
  report <berkas> --kind rp --paper a4|f4 --out <rencana.pdf>
                                           mencetak rencana program ke PDF
  report <berkas> --kind pk --member <kode> ... | --blank [--form dewasa|anak] --paper a4|f4 --out <lembar.pdf>
                                           mencetak lembar persetujuan dan kontrak ke PDF
  report <berkas> --kind tujuan --paper a4|f4 --out <tujuan.pdf>
                                           mencetak peta dan tangga tujuan ke PDF
  report <berkas> --kind ba|cp|amatan --meeting <pertemuan> --paper a4|f4 --out <pertemuan.pdf>
                                           mencetak berita acara dan daftar hadir, catatan proses, atau
                                           lembar amatan per anggota satu pertemuan ke PDF
  report <berkas> --kind formulir [--meeting <pertemuan>] --paper a4|f4 --out <formulir.pdf>
                                           mencetak formulir kosong (daftar hadir, catatan, lembar UCA) ke PDF
  report <berkas> --kind ekopeta [--day <tgl> [--day <tgl>]] --paper a4|f4 --out <ekopeta.pdf>
                                           mencetak eko-peta terakhir, atau satu dua keadaan menurut tanggal, ke PDF
  report <berkas> --kind rj --referral <rujukan> --paper a4|f4 --out <rujukan.pdf>
                                           mencetak lembar rujukan dengan lembar balasannya ke PDF
  report <berkas> --kind sosiometri [--survey <survei> ...] --paper a4|f4 --out <sosiometri.pdf>
                                           mencetak survei yang dijawab dan perbandingannya ke PDF
  report <berkas> --kind suratSuara --survey <survei> [--nicknames] --paper a4|f4 --out <surat.pdf>
                                           mencetak surat suara satu survei ke PDF, dengan kode atau nama panggilan
  report <berkas> --kind ds [--category <jenis> ...] [--reach 5|10|25|50|100|semua] [--public] --paper a4|f4 --out <direktori.pdf>
                                           mencetak direktori dan peta sumber ke PDF; berkas: kelompok atau
                                           pertukaran; tanpa --reach, sembilan dari sepuluh sumber ada pada peta;
                                           --public: tanpa eko-peta kelompok, bersifat BIASA

Semua perintah menerima --as-of <tgl>; tanggal ditulis TTTT-BB-HH.`

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }
const PATIENCE_MS = 5000
let running = null
let interrupted = null

await whenStarted(import.meta.url, async (args) => {
  const command = {
    validate: inNode,
    import: inNode,
    evaluate: inNode,
    recap: inNode,
    report: inWindow,
  }[args[0]]
  if (!command) {
    say(USAGE)
    return 2
  }
  handleSignals()
  return command(args)
})

async function inNode(args) {
  await setup({ electron: false })
  await ensureBuilt()
  return runToEnd(process.execPath, [path.join(project, 'out', 'main', 'commands.js'), ...args])
}

/** Printing needs Chromium: a hidden window with a private profile, on a virtual screen if need be. */
async function inWindow(args) {
  await setup()
  await ensureBuilt()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'guyub-'))
  process.once('exit', () => removeLeftovers(folder))
  const display = await openDisplay()
  const own = [
    project,
    ...sandboxArguments(),
    '--log-level=3',
    `--user-data-dir=${path.join(folder, 'profil')}`,
  ]
  const env = { ...process.env, ...display.env, ...privatePlaces(folder) }
  return runToEnd(electronPath(), [...own, '--guyub-command', ...args], env).finally(display.close)
}

/** What cannot be removed even then is told; the outcome of the command stands. */
function removeLeftovers(folder) {
  try {
    removeFolder(folder)
  } catch {
    say(`Map sementara ini belum dapat dihapus; hapuslah nanti: ${folder}`)
  }
}

/** Chromium leaves caches and sockets wherever it may write; these places vanish with the command. */
function privatePlaces(folder) {
  const places = { TMPDIR: 'tmp', XDG_CACHE_HOME: 'cache', XDG_CONFIG_HOME: 'config' }
  const entries = Object.entries(places).map(([name, place]) => [name, path.join(folder, place)])
  for (const [, place] of entries) mkdirSync(place)
  return Object.fromEntries(entries)
}

function runToEnd(program, args, env = process.env) {
  return new Promise((resolve, reject) => {
    running = spawn(program, args, { stdio: 'inherit', cwd: folderOfCaller(), env })
    running.once('error', reject)
    running.once('exit', (code) => resolve(interrupted ?? code ?? 1))
  })
}

/** After Ctrl+C the window ends first, then what was made for it; nothing is left behind. */
function handleSignals() {
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.once(signal, () => {
      if (!running) process.exit(128 + number)
      interrupted = 128 + number
      running.kill(signal)
      setTimeout(() => running.kill('SIGKILL'), PATIENCE_MS).unref()
    })
  }
}

/** File names are meant from where the command was typed; npm moves to the project folder first. */
function folderOfCaller() {
  const { npm_lifecycle_event: event, INIT_CWD: caller } = process.env
  return event === 'guyub' && caller ? caller : process.cwd()
}
