/** Takes the files that are made, each by its address below the site. */
export interface PressOutput {
  write(path: string, content: string | Uint8Array): void;
}

export interface Written {
  readonly path: string;
  readonly bytes: number;
}

/** Passes files on and keeps their weights. */
export class Record implements PressOutput {
  readonly #output: PressOutput;
  readonly #written = new Map<string, number>();

  constructor(output: PressOutput) {
    this.#output = output;
  }

  write(path: string, content: string | Uint8Array): void {
    if (this.#written.has(path)) throw new Error(`${path} was made twice`);
    this.#output.write(path, content);
    this.#written.set(path, typeof content === 'string' ? Buffer.byteLength(content) : content.length);
  }

  /** Files below a folder, sorted. */
  below(folder: string): readonly Written[] {
    return [...this.#written]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, bytes]) => ({ path, bytes }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  get size(): { readonly files: number; readonly bytes: number } {
    return {
      files: this.#written.size,
      bytes: [...this.#written.values()].reduce((sum, bytes) => sum + bytes, 0),
    };
  }
}
