import { parentPort } from 'node:worker_threads';
import type { PngOrder } from './png-pool.ts';
import { png } from './png.ts';

/** Draws one picture after the other, beside the thread that orders them. */
parentPort?.on('message', ({ svg, width }: PngOrder) => {
  parentPort?.postMessage(png(svg, { width }));
});
