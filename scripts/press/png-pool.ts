import { FileCache } from './file-cache.ts';
import { WorkerPool } from './worker-pool.ts';

/** A picture to be made of an SVG. */
export interface PngOrder {
  readonly svg: string;
  readonly width: number;
}

/** Changes whenever pictures would come out otherwise from the same SVG. */
const RECIPE = 'resvg 2.6.2, Golos Text 0.4.2, indexed 2';

/** Makes pictures on all processors, and none twice. */
export class PngPool {
  readonly #cache: FileCache;
  readonly #workers = new WorkerPool<PngOrder, Uint8Array>(new URL('./png-worker.ts', import.meta.url));

  constructor(folder: string) {
    this.#cache = new FileCache(folder);
  }

  /** Pictures that had not been made before. */
  get made(): number {
    return this.#cache.made;
  }

  async png(order: PngOrder): Promise<Uint8Array> {
    const made = await this.#cache.of([RECIPE, String(order.width), order.svg], () =>
      this.#workers.run(order),
    );
    if (!made) throw new Error('a picture came out empty');
    return made;
  }

  close(): Promise<void> {
    return this.#workers.close();
  }
}
