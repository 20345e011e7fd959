import { EXPORT_USAGE, readExportArguments } from './export-arguments.ts';
import { exportFiles } from './export/export-files.ts';
import { EXPORTERS } from './export/exporters.ts';
import { siteAddress } from './export/site-address.ts';
import { diskAddition, diskReader } from './node-effects.ts';

const DONE = 0;
const WRONG_USAGE = 2;

/** Adds to the files that build-data.ts has written all other formats of them; reads nothing else. */
async function main(argv: readonly string[]): Promise<number> {
  const options = readExportArguments(argv);
  if ('message' in options) {
    process.stderr.write(`${options.message}\n${EXPORT_USAGE}\n`);
    return WRONG_USAGE;
  }
  const { out } = options;
  if (!diskReader.readFile(`${out}/v1/index.json`)) {
    process.stderr.write(`${out}/v1/index.json is missing: run scripts/build-data.ts first\n`);
    return WRONG_USAGE;
  }
  const made = await exportFiles({
    folder: `${out}/v1`,
    reader: diskReader,
    output: diskAddition(out),
    exporters: EXPORTERS,
    site: siteAddress(process.env['SITE'], process.env['BASE']),
  });
  process.stdout.write(`files: ${String(made.files)} made, ${String(made.bytes)} bytes, in ${out}/v1\n`);
  return DONE;
}

process.exitCode = await main(process.argv.slice(2));
