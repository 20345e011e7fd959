import { parseArgs } from 'node:util';

export const MEASURES_USAGE =
  'usage: npm run measures -- check [--data DIR] [--requests DIR] (writes requests for information, Kazakh and Russian, into the folder)';

export interface MeasuresArguments {
  readonly data: string;
  /** Where requests are written; without it they are only counted. */
  readonly requests: string | null;
}

/** Reads the command line; a message for the person when it does not fit the usage. */
export function readMeasuresArguments(
  argv: readonly string[],
): MeasuresArguments | { readonly message: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { data: { type: 'string', default: 'data' }, requests: { type: 'string' } },
    });
    const [command, ...more] = positionals;
    if (command !== 'check') return { message: `unknown: ${command ?? 'no command'}; the command is check` };
    if (more.length > 0) return { message: `not understood: ${more.join(', ')}` };
    const data = values.data.length > 1 ? values.data.replace(/\/+$/, '') : values.data;
    return { data, requests: values.requests ?? null };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
