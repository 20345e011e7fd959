import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { machinePace } from '../support/machine-pace.ts';
import { buildData, goldenFolder, ROOT, temporaryFolder } from '../support/data-folder.ts';

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

/** Runs after which a limit that no run has kept is held to be broken: the machine may be busy with something else. */
const RUNS = 8;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Fewest seconds and megabytes of a few runs, no more of them than are needed to keep the limit. Seconds are those of the
 * machine that the limits were set on.
 */
function measure(args: readonly string[], limit: Measured): Measured {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  const least = (): Measured => ({ seconds: Math.min(...seconds), megabytes: Math.min(...megabytes) });
  const isKept = (): boolean => least().seconds <= limit.seconds && least().megabytes <= limit.megabytes;
  for (let run = 0; run < RUNS && !isKept(); run += 1) {
    const pace = machinePace();
    const start = performance.now();
    const { status, stderr } = buildData([...args, '--out', temporaryFolder()], ['--import', MEASURE]);
    seconds.push((performance.now() - start) / 1000 / pace);
    megabytes.push(Number(stderr) / 1024);
    expect(status).toBe(0);
  }
  return least();
}

it(`publishes ${String(ROWS)} rows in 3 seconds and 250 MB`, () => {
  const data = goldenFolder();
  const folder = path.join(data, 'datasets/many');
  mkdirSync(folder);
  const yaml =
    'kind: figures\norigin: published\ntitle: { kk: Көп, ru: Много, en: Many }\nfiles: [many.csv]\nframe: areas-2022\ncountry: published\n';
  writeFileSync(path.join(folder, 'dataset.yml'), yaml);
  writeFileSync(path.join(folder, 'many.csv'), manyRows());
  const limit = { seconds: 3, megabytes: 250 };
  const { seconds, megabytes } = measure(['--data', data], limit);
  expect(seconds).toBeLessThanOrEqual(limit.seconds);
  expect(megabytes).toBeLessThanOrEqual(limit.megabytes);
}, 90_000);

const RECORDS = 1_000_000;

/** A million offences by four hundred thousand children, with every column that records may have. */
function manyRecords(): string {
  const lines = ['region,district,date,sex,age,child,kind'];
  let seed = 7;
  const below = (end: number): number => (seed = (seed * 48_271) % 2_147_483_647) % end;
  const places = ['KZ-31,311000000', 'KZ-31,316600000', 'KZ-31,', 'KZ-61,', 'KZ-79,'];
  const months = ['2024-11', '2024-12', '2025-01', '2025-02'];
  while (lines.length <= RECORDS) {
    const date = `${months[below(4)] ?? ''}-${String(10 + below(19))}`;
    const sex = below(5) === 0 ? 'female' : 'male';
    const child = `child-${below(400_000).toString(36)}`;
    const kind = below(3) === 0 ? 'other' : 'theft';
    lines.push([places[below(5)], date, sex, String(14 + below(4)), child, kind].join(','));
  }
  return `${lines.join('\n')}\n`;
}

it(`reads, checks and counts ${String(RECORDS)} records in 5 seconds and 250 MB`, () => {
  const data = goldenFolder();
  const extra = path.join(temporaryFolder(), 'extra');
  const fixture = path.join(ROOT, 'tests/fixtures/records');
  cpSync(path.join(fixture, 'extra'), extra, { recursive: true });
  cpSync(path.join(fixture, 'data'), data, { recursive: true });
  writeFileSync(path.join(extra, 'datasets/offences/offences.csv'), manyRecords());
  const limit = { seconds: 5, megabytes: 250 };
  const { seconds, megabytes } = measure(['--data', data, '--with', extra], limit);
  expect(seconds).toBeLessThanOrEqual(limit.seconds);
  expect(megabytes).toBeLessThanOrEqual(limit.megabytes);
}, 90_000);
