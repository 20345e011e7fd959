import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

interface Waiting<Order, Made> {
  readonly order: Order;
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
}

/** Has orders carried out on all processors. A worker answers each message with one of its own. */
export class WorkerPool<Order, Made> {
  readonly #script: URL;
  readonly #setting: unknown;
  readonly #waiting: Waiting<Order, Made>[] = [];
  readonly #idle: Worker[] = [];
  readonly #workers: Worker[] = [];

  /** `setting` is what every worker is told at its start. */
  constructor(script: URL, setting: unknown = null) {
    this.#script = script;
    this.#setting = setting;
  }

  run(order: Order): Promise<Made> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ order, resolve, reject });
      if (this.#idle.length === 0 && this.#workers.length < availableParallelism()) this.#hire();
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #hire(): void {
    const worker = new Worker(this.#script, { workerData: this.#setting });
    this.#workers.push(worker);
    this.#idle.push(worker);
  }

  /** An error has ended the worker; those who still wait must not wait for ever. */
  #replace(worker: Worker): void {
    this.#workers.splice(this.#workers.indexOf(worker), 1);
    if (this.#waiting.length === 0) return;
    this.#hire();
    this.#next();
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
      this.#replace(worker);
      task.reject(error);
    };
    worker.once('error', onError);
    worker.once('message', (made: Made) => {
      worker.off('error', onError);
      this.#idle.push(worker);
      task.resolve(made);
      this.#next();
    });
    worker.postMessage(task.order);
  }
}
