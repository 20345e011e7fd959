import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { readLatest } from '../read-store.ts';
import { makeBriefing } from './make.ts';
import type { BriefingOrder, BriefingSetting } from './order.ts';

const { from, site } = workerData as BriefingSetting;
const store = readLatest((path) => readFileSync(`${from}/v1/${path}`));

/** Makes one file after the other, beside the thread that orders them; an error ends the worker and the build. */
parentPort?.on('message', (order: BriefingOrder) => {
  void makeBriefing(store, site, order).then((made) => parentPort?.postMessage(made));
});
