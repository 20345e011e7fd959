import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { WorkerPool } from '../../../scripts/press/worker-pool.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

/** Doubles numbers, adds what it was told at its start, and falls over thirteen. */
const SCRIPT = `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (order) => {
  if (order === 13) throw new Error('thirteen');
  parentPort.postMessage({ made: order * 2 + (workerData ?? 0) });
});
`;

interface Answer {
  readonly made: number;
}

const pools: WorkerPool<number, Answer>[] = [];
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function pool(setting?: number, script = SCRIPT): WorkerPool<number, Answer> {
  const file = path.join(temporaryFolder(), 'worker.mjs');
  writeFileSync(file, script);
  const made = new WorkerPool<number, Answer>(pathToFileURL(file), setting);
  pools.push(made);
  return made;
}

it('answers each order with what was made of it, however many there are', async () => {
  const orders = Array.from({ length: 40 }, (_, i) => i + 20);
  const workers = pool();
  const answers = await Promise.all(orders.map((order) => workers.run(order)));
  expect(answers.map(({ made }) => made)).toEqual(orders.map((order) => order * 2));
});

it('tells every worker what it was told at its own start', async () => {
  const workers = pool(1000);
  const answers = await Promise.all([1, 2, 3].map((order) => workers.run(order)));
  expect(answers).toEqual([{ made: 1002 }, { made: 1004 }, { made: 1006 }]);
});

it('gives an error to the one who ordered, and goes on with the rest', async () => {
  const workers = pool();
  // One more than there can be workers: each of them falls, and somebody must still do the rest.
  const bad = Array.from({ length: availableParallelism() + 1 }, () => 13);
  const results = await Promise.allSettled([...bad, 4].map((order) => workers.run(order)));
  for (const result of results.slice(0, -1))
    expect(result).toMatchObject({ status: 'rejected', reason: { message: 'thirteen' } });
  expect(results.at(-1)).toEqual({ status: 'fulfilled', value: { made: 8 } });
  expect(await workers.run(5)).toEqual({ made: 10 });
});

it('says why a worker cannot even start', async () => {
  await expect(pool(0, 'throw new Error("no store")').run(1)).rejects.toThrow('no store');
});
