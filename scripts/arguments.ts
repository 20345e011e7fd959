import { parseArgs } from 'node:util';

export const USAGE =
  'usage: node scripts/build-data.ts --data DIR --out DIR [--with DIR] [--release] [--report FILE]';

export interface Arguments {
  readonly data: string;
  readonly out: string;
  readonly with: string | null;
  readonly release: boolean;
  readonly report: string | null;
}

function withoutSlash(folder: string): string {
  return folder.length > 1 ? folder.replace(/\/+$/, '') : folder;
}

/** Reads the command line; a message for the person when it does not fit the usage. */
export function readArguments(argv: readonly string[]): Arguments | { readonly message: string } {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        out: { type: 'string' },
        with: { type: 'string' },
        release: { type: 'boolean' },
        report: { type: 'string' },
      },
    });
    const { data, out } = values;
    if (data === undefined || data === '') return { message: 'missing option: --data DIR' };
    if (out === undefined || out === '') return { message: 'missing option: --out DIR' };
    return {
      data: withoutSlash(data),
      out: withoutSlash(out),
      with: values.with === undefined ? null : withoutSlash(values.with),
      release: values.release ?? false,
      report: values.report ?? null,
    };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
