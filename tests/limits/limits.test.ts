import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildData, goldenFolder, temporaryFolder } from '../support/data-folder.ts';

const ROWS = 100_000;
/** Prints the largest memory the process ever had, in kilobytes, when it ends. */
const MEASURE =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';

/** A hundred thousand figures of three areas and the country, day after day, some of them small. */
function manyRows(): string {
  const lines = ['indicator,area,period,value,source'];
  let seed = 7;
  const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) % 2000;
  for (let day = 0; lines.length < ROWS; day += 1) {
    const date = new Date(Date.UTC(1920, 0, 1 + day)).toISOString().slice(0, 10);
    const counts = ['KZ-31', 'KZ-61', 'KZ-79'].map((area) => [area, next()] as const);
    for (const [area, count] of counts) lines.push(`population,${area},${date},${String(count)},bureau`);
    lines.push(`population,KZ,${date},${String(counts.reduce((sum, [, count]) => sum + count, 0))},bureau`);
  }
  return `${lines.join('\n')}\n`;
}

it(`publishes ${String(ROWS)} rows in 3 seconds and 250 MB`, () => {
  const data = goldenFolder();
  const folder = path.join(data, 'datasets/many');
  mkdirSync(folder);
  const yaml =
    'kind: figures\norigin: published\ntitle: { kk: Көп, ru: Много, en: Many }\nfiles: [many.csv]\nframe: areas-2022\ncountry: published\n';
  writeFileSync(path.join(folder, 'dataset.yml'), yaml);
  writeFileSync(path.join(folder, 'many.csv'), manyRows());
  const seconds: number[] = [];
  const megabytes: number[] = [];
  // The machine may be busy with other tests: the best of three runs says what the program needs.
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    const { status, stderr } = buildData(['--data', data, '--out', temporaryFolder()], ['--import', MEASURE]);
    seconds.push((performance.now() - start) / 1000);
    megabytes.push(Number(stderr) / 1024);
    expect(status).toBe(0);
  }
  expect(Math.min(...seconds)).toBeLessThanOrEqual(3);
  expect(Math.min(...megabytes)).toBeLessThanOrEqual(250);
}, 60_000);
