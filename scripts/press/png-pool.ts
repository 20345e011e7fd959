import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

/** A picture to be made of an SVG. */
export interface PngOrder {
  readonly svg: string;
  readonly width: number;
}

/** Changes whenever pictures would come out otherwise from the same SVG. */
const RECIPE = 'resvg 2.6.2, Golos Text 0.4.2, indexed 1';

function nameOf({ svg, width }: PngOrder): string {
  return createHash('sha256')
    .update(`${RECIPE}\n${String(width)}\n${svg}`)
    .digest('hex');
}

interface Waiting {
  readonly order: PngOrder;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Makes pictures on all processors, and none twice: a picture stays in the cache under the hash of what it is made of. */
export class PngPool {
  readonly #cache: string;
  readonly #waiting: Waiting[] = [];
  readonly #idle: Worker[] = [];
  readonly #workers: Worker[] = [];
  /** Pictures that were not in the cache. */
  made = 0;

  constructor(cache: string) {
    this.#cache = cache;
    mkdirSync(cache, { recursive: true });
  }

  async png(order: PngOrder): Promise<Uint8Array> {
    const file = path.join(this.#cache, `${nameOf(order)}.png`);
    if (existsSync(file)) return readFileSync(file);
    const png = await this.#draw(order);
    this.made += 1;
    // A run that is stopped leaves no half of a picture under its name.
    writeFileSync(`${file}.new`, png);
    renameSync(`${file}.new`, file);
    return png;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #draw(order: PngOrder): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ order, resolve, reject });
      if (this.#idle.length === 0 && this.#workers.length < availableParallelism()) this.#hire();
      this.#next();
    });
  }

  #hire(): void {
    const worker = new Worker(new URL('./png-worker.ts', import.meta.url));
    this.#workers.push(worker);
    this.#idle.push(worker);
  }

  #next(): void {
    const worker = this.#idle.pop();
    if (!worker) return;
    const task = this.#waiting.shift();
    if (!task) {
      this.#idle.push(worker);
      return;
    }
    const onError = (error: Error): void => {
      task.reject(error);
    };
    worker.once('error', onError);
    worker.once('message', (png: Uint8Array) => {
      worker.off('error', onError);
      this.#idle.push(worker);
      task.resolve(png);
      this.#next();
    });
    worker.postMessage(task.order);
  }
}
