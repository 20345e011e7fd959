import type { PublishedFile } from '../../src/domain/document.ts';
import type { Output, OutputFile } from './output.ts';

/** Writes files and remembers what was written, for the index and the checksums. */
export class Shelf {
  readonly files: PublishedFile[] = [];
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  open(path: string): OutputFile {
    const file = this.#output.open(path);
    return {
      write: (content) => {
        file.write(content);
      },
      close: () => {
        const written = file.close();
        this.files.push({ path, ...written });
        return written;
      },
    };
  }

  save(path: string, content: string | Uint8Array): void {
    const file = this.open(path);
    file.write(content);
    file.close();
  }

  json(path: string, value: unknown): void {
    this.save(path, `${JSON.stringify(value, null, 1)}\n`);
  }

  sorted(): PublishedFile[] {
    return [...this.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
