// Runs of the harness on several threads, each with a way and a receiver of its own.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bundleDelivery } from './bundle.mjs';
import { runFaults } from './harness.mjs';

/** @typedef {Awaited<ReturnType<typeof runFaults>>} Result */

if (!isMainThread) {
  const { mutant, ...options } = workerData;
  parentPort?.postMessage(await runFaults({ ...options, delivery: await bundleDelivery(mutant) }));
}

/** @param {Record<string, number>} into @param {Record<string, number>} from */
const addTo = (into, from) => {
  for (const [name, count] of Object.entries(from)) into[name] = (into[name] ?? 0) + count;
};

/**
 * @param {Omit<Parameters<typeof runFaults>[0], 'delivery' | 'first'> & { mutant?: string, threads?: number }} options
 * @returns {Promise<Omit<Result, 'atOnce'>>}
 */
export async function runShards({ runs, threads = Math.min(4, availableParallelism()), ...options }) {
  const share = Math.ceil(runs / threads);
  const shards = Array.from({ length: Math.ceil(runs / share) }, (_, index) => {
    const first = index * share;
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ...options, first, runs: Math.min(share, runs - first) },
    });
    return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  });
  const [head, ...tail] = /** @type {Result[]} */ (await Promise.all(shards));
  for (const { runs: more, stored, sealed, met, outcomes, violations } of tail) {
    head.runs += more;
    head.stored += stored;
    head.sealed += sealed;
    addTo(head.met, met);
    addTo(head.outcomes, outcomes);
    for (const [name, numbers] of Object.entries(violations)) head.violations[name].push(...numbers);
  }
  return head;
}
