import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');

/** A new empty folder that the system clears. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'qorgan-'));
}

/** A copy of the golden data folder on disk. */
export function goldenFolder(): string {
  const folder = path.join(temporaryFolder(), 'data');
  cpSync(path.join(ROOT, 'tests/fixtures/golden/data'), folder, { recursive: true });
  return folder;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of our programs. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run {
  const command = [path.join(ROOT, script), ...args];
  const options = { encoding: 'utf8' as const, cwd: ROOT, env: { ...process.env, ...env } };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  return { status, stdout, stderr };
}

/** Runs the pipeline as a person does, from the command line. */
export function buildData(args: readonly string[], nodeArgs: readonly string[] = []): Run {
  const command = [...nodeArgs, path.join(ROOT, 'scripts/build-data.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}
