/**
 * Runs the cases in turn, A B C, then C B A, so that drift and neighbours hit all of them alike, and
 * answers their samples. A case answers its own measures as an object, or is timed as a whole.
 * The first rounds only warm up.
 */
export async function interleave(cases, { rounds, warmUps = 2 }) {
  const samples = new Map(cases.map(({ name }) => [name, []]))
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const order = round % 2 === 0 ? cases : cases.toReversed()
    for (const one of order) {
      const measured = await measure(one)
      if (round >= warmUps) samples.get(one.name).push(measured)
    }
  }
  return samples
}

async function measure({ before, run }) {
  const given = await before?.()
  const start = performance.now()
  const answer = await run(given)
  const ms = performance.now() - start
  return answer?.measures ?? { ms }
}
