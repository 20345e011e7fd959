import { existsSync, statSync, writeFileSync } from 'node:fs';
import { formatReport, type Report } from './report.ts';

/** What the command line asks for. */
export interface Arguments {
  readonly dist: string;
  readonly older: readonly string[];
  /** Where the report goes as JSON. */
  readonly json: string | null;
}

export const USAGE = 'usage: npm run attack -- DIST [OLDER_DIST …] [--json FILE]\n';

/** Reads the command line; `null` when it is used wrongly. */
export function parseArguments(args: readonly string[]): Arguments | null {
  const folders: string[] = [];
  let json: string | null = null;
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] ?? '';
    if (word === '--json') {
      json = args[(i += 1)] ?? '';
      if (json === '') return null;
    } else if (word.startsWith('-')) return null;
    else folders.push(word);
  }
  const [dist, ...older] = folders;
  return dist === undefined ? null : { dist, older, json };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/**
 * Attacks, prints the report and gives the exit code: 0 nothing recovered, 1 something recovered, 2 wrong usage.
 */
export async function runCli(
  args: Arguments | null,
  attack: (dist: string, older: readonly string[]) => Promise<Report>,
): Promise<number> {
  const missing = args ? [args.dist, ...args.older].find((folder) => !isFolder(folder)) : undefined;
  if (!args || missing !== undefined) {
    process.stderr.write(missing === undefined ? USAGE : `no such folder: ${missing}\n${USAGE}`);
    return 2;
  }
  const report = await attack(args.dist, args.older);
  process.stdout.write(formatReport(report));
  if (args.json !== null) writeFileSync(args.json, `${JSON.stringify(report, null, 1)}\n`);
  return report.recovered.length > 0 ? 1 : 0;
}
