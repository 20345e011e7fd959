import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pressFiles, type PressMade, type PressOptions } from '../../scripts/press/press.ts';
import type { ReadPublished } from '../../scripts/press/read-store.ts';

/** Reads below a folder that holds `v1/`, as the press does. */
export function readFrom(out: string): ReadPublished {
  return (file) => readFileSync(path.join(out, 'v1', file));
}

/** What the press writes, in memory. */
export class MemoryPress {
  readonly files = new Map<string, string | Uint8Array>();

  write(file: string, content: string | Uint8Array): void {
    this.files.set(file, content);
  }

  text(file: string): string {
    const content = this.files.get(file);
    if (content === undefined) throw new Error(`${file} was not made`);
    return typeof content === 'string' ? content : new TextDecoder().decode(content);
  }
}

/** Runs the press over what a folder publishes. */
export async function pressFolder(
  out: string,
  options: Partial<PressOptions> = {},
): Promise<{ readonly press: MemoryPress; readonly made: PressMade }> {
  const press = new MemoryPress();
  const made = await pressFiles({ read: readFrom(out), output: press, site: '', given: [], ...options });
  return { press, made };
}
