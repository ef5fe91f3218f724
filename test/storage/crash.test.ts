import { expect, test } from 'vitest'
import { crashStates, fingerprint, type PersistenceModel } from './crashStates'
import { durable, flushedRename, likeLowdb, type Protocol } from './protocols'
import { type DiskState, type Operation, SimulatedDisk } from './simulatedDisk'

type Conditions = { model: PersistenceModel; hasLinks: boolean; saves: number }

type Findings = {
  states: number
  secondCrashes: number
  bad: Record<string, number>
}

/** More need not be counted; without any flush the states would never end. */
const CONDEMNED = 500

const EMPTY: DiskState = { names: new Map(), contents: new Map() }

async function recordSaves(protocol: Protocol, { hasLinks, saves }: Conditions) {
  const disk = new SimulatedDisk({ hasLinks })
  const session = await protocol.open(disk)
  for (let seq = 1; seq <= saves; seq += 1) {
    await session.save(seq)
    disk.log.push({ is: 'acknowledged', seq })
  }
  return disk.log
}

function acknowledgedIn(operations: readonly Operation[]): number {
  return operations.findLast((operation) => operation.is === 'acknowledged')?.seq ?? 0
}

async function openAfterCrash(protocol: Protocol, disk: SimulatedDisk, acknowledged: number) {
  try {
    const session = await protocol.open(disk)
    if (session.seq === 0 && acknowledged > 0) return 'shown empty'
    if (session.seq < acknowledged) return 'lost'
    return session.seq > acknowledged + 1 ? 'never saved' : session
  } catch {
    return 'unreadable'
  }
}

async function explore(protocol: Protocol, conditions: Conditions): Promise<Findings> {
  const log = await recordSaves(protocol, conditions)
  const findings: Findings = { states: 0, secondCrashes: 0, bad: {} }
  const blame = (what: string) => {
    findings.bad[what] = (findings.bad[what] ?? 0) + 1
  }
  const seen = new Set<string>()
  for (let end = 0; end <= log.length; end += 1) {
    const before = log.slice(0, end)
    const acknowledged = acknowledgedIn(before)
    for (const state of crashStates(EMPTY, before, conditions.model)) {
      const mark = `${acknowledged} ${fingerprint(state)}`
      if (seen.has(mark)) continue
      seen.add(mark)
      findings.states += 1
      if (badOnes(findings) > CONDEMNED) return findings
      const disk = new SimulatedDisk(conditions, state)
      const session = await openAfterCrash(protocol, disk, acknowledged)
      if (typeof session === 'string') {
        blame(session)
        continue
      }
      const recovery = [...disk.log]
      if (!(await savesAgain(protocol, disk, session))) blame('cannot save afterwards')
      for (const second of secondCrashes(state, recovery, conditions.model)) {
        findings.secondCrashes += 1
        const again = new SimulatedDisk(conditions, second)
        const reopened = await openAfterCrash(protocol, again, acknowledged)
        if (typeof reopened === 'string') blame(`second crash: ${reopened}`)
      }
    }
  }
  return findings
}

async function savesAgain(
  protocol: Protocol,
  disk: SimulatedDisk,
  session: { seq: number; save(seq: number): Promise<void> },
): Promise<boolean> {
  try {
    await session.save(session.seq + 1)
    return (await protocol.open(disk)).seq === session.seq + 1
  } catch {
    return false
  }
}

function* secondCrashes(state: DiskState, recovery: readonly Operation[], model: PersistenceModel) {
  const seen = new Set([fingerprint(state)])
  for (let end = 1; end <= recovery.length; end += 1) {
    for (const second of crashStates(state, recovery.slice(0, end), model)) {
      const mark = fingerprint(second)
      if (!seen.has(mark)) yield second
      seen.add(mark)
    }
  }
}

function badOnes({ bad }: Findings): number {
  return Object.values(bad).reduce((sum, count) => sum + count, 0)
}

test('S1: an acknowledged save survives power loss in every state the disk may be left in', async () => {
  let states = 0
  let second = 0
  for (const model of ['weak', 'ordered'] as const) {
    for (const hasLinks of [true, false]) {
      const findings = await explore(durable, { model, hasLinks, saves: 20 })
      expect(findings.bad, `${model}, hard links ${hasLinks}`).toEqual({})
      states += findings.states
      second += findings.secondCrashes
    }
  }
  console.log(`S1: ${states} crash states, 0 bad; ${second} second crashes in recovery, 0 bad`)
  expect(states).toBeGreaterThanOrEqual(900)
  expect(second).toBeGreaterThanOrEqual(states / 2)
})

test.each([likeLowdb, flushedRename])('S1: the same explorer condemns $name', async (protocol) => {
  const findings = await explore(protocol, { model: 'weak', hasLinks: true, saves: 6 })
  const bad = badOnes(findings)
  console.log(`S1: ${protocol.name}: ${bad} bad in ${findings.states} crash states`)
  expect(findings.bad.lost).toBeGreaterThan(0)
  expect(bad).toBeGreaterThan(findings.states / 2)
})
