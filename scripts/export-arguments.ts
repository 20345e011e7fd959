import { parseArgs } from 'node:util';

export const EXPORT_USAGE = 'usage: node scripts/export-files.ts --out DIR';

/** Reads the command line; a message for the person when it does not fit the usage. */
export function readExportArguments(
  argv: readonly string[],
): { readonly out: string } | { readonly message: string } {
  try {
    const { out = '' } = parseArgs({ args: [...argv], options: { out: { type: 'string' } } }).values;
    if (out === '') return { message: 'missing option: --out DIR' };
    return { out: out.length > 1 ? out.replace(/\/+$/, '') : out };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
