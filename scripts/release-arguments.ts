import { parseArgs } from 'node:util';

export const RELEASE_USAGE =
  'usage: node scripts/release.ts ID [--data DIR] [--yes] [--report FILE] (ID as in release.yml, such as 2026-11)';

export interface ReleaseArguments {
  readonly id: string;
  readonly data: string;
  /** Do not ask. */
  readonly yes: boolean;
  /** Where to write all changes, as `changes.csv`. */
  readonly report: string | null;
}

/** Reads the command line; a message for the person when it does not fit the usage. */
export function readReleaseArguments(
  argv: readonly string[],
): ReleaseArguments | { readonly message: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        data: { type: 'string', default: 'data' },
        yes: { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
    const [id, ...more] = positionals;
    if (id === undefined) return { message: 'missing: the id of the release' };
    if (more.length > 0) return { message: `one release at a time, not also ${more.join(', ')}` };
    const data = values.data.length > 1 ? values.data.replace(/\/+$/, '') : values.data;
    return { id, data, yes: values.yes, report: values.report ?? null };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
