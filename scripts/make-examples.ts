import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readScale } from './example-scale.ts';
import { writeExamples } from './examples/write-examples.ts';
import { diskReader } from './node-effects.ts';

const USAGE = 'usage: node scripts/make-examples.ts [--data DIR] [--out DIR]';

/** Empties the folder of an earlier run, and no other. */
function clear(out: string): void {
  const names = diskReader.list(out);
  const isOurs = names.every((name) =>
    ['datasets/', 'indicators/', 'reference/', 'topics.yml'].includes(name),
  );
  const datasets = diskReader.list(`${out}/datasets`);
  if (!isOurs || datasets.some((name) => !name.startsWith('example-'))) {
    throw new Error(`${out} holds more than examples; name an empty folder`);
  }
  rmSync(out, { recursive: true, force: true });
}

function main(argv: readonly string[]): void {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'data/examples' } },
  });
  const files = writeExamples(readScale(diskReader, values.data));
  clear(values.out);
  for (const [name, content] of files) {
    const target = path.join(values.out, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  process.stdout.write(`examples: ${String(files.size)} files in ${values.out}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
