import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseArguments, runCli, USAGE } from '../../attack/cli.ts';
import { distinct, formatReport, type Finding, type Report } from '../../attack/report.ts';
import { ROOT } from '../support/data-folder.ts';
import { edit, onDisk, PAGE, tinySite } from './tiny-site.ts';

const finding: Finding = {
  key: 'cases|KZ-47|2024|||',
  exact: 3,
  threshold: 5,
  channel: 'comment',
  where: 'a.html',
  because: 'it says so',
};

const empty: Report = {
  recovered: [],
  narrowed: [],
  wrong: [],
  files: 2,
  numbers: 7,
  rows: 3,
  withheld: 1,
  solves: 4,
};

describe('the command line', () => {
  it.each([
    [['dist'], { dist: 'dist', older: [], json: null }],
    [['dist', 'old', '--json', 'a.json', 'older'], { dist: 'dist', older: ['old', 'older'], json: 'a.json' }],
    [[], null],
    [['dist', '--json'], null],
    [['dist', '--else'], null],
  ])('%j', (args, expected) => {
    expect(parseArguments(args)).toEqual(expected);
  });
});

describe('a run', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'qorgan-attack-'));
  const said: string[] = [];
  const listen = (): void => {
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    }
  };
  afterEach(() => {
    vi.restoreAllMocks();
    said.length = 0;
  });

  it('ends with 0 when nothing is recovered', async () => {
    listen();
    expect(await runCli({ dist: folder, older: [], json: null }, () => Promise.resolve(empty))).toBe(0);
    expect(said.join('')).toContain('recovered: 0 findings on 0 cells');
  });

  it('ends with 1 when something is recovered, and writes JSON', async () => {
    listen();
    const json = path.join(folder, 'report.json');
    const report = { ...empty, recovered: [finding] };
    expect(await runCli({ dist: folder, older: [folder], json }, () => Promise.resolve(report))).toBe(1);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(report);
  });

  it('ends with 2 when it is used wrongly', async () => {
    listen();
    const never = () => Promise.reject(new Error('not reached'));
    expect(await runCli(null, never)).toBe(2);
    expect(await runCli({ dist: folder, older: ['/no/such'], json: null }, never)).toBe(2);
    expect(said).toEqual([USAGE, `no such folder: /no/such\n${USAGE}`]);
  });

  it('works in plain Node', () => {
    const site = tinySite();
    const run = (dist: string) =>
      spawnSync(process.execPath, [path.join(ROOT, 'attack/attack.ts'), dist], { encoding: 'utf8' });
    expect(run(onDisk(site))).toMatchObject({ status: 0, stderr: '' });
    edit(site, PAGE, '<main>', '<main><!-- KZ-47: 3 -->');
    const { status, stdout } = run(onDisk(site));
    expect(status).toBe(1);
    expect(stdout).toContain('cases|KZ-47|2024|||  = 3  [comment] en/indicators/cases/index.html');
  });
});

describe('a report', () => {
  it('names a finding once, with the number of its places', () => {
    const [one, ...more] = distinct([finding, { ...finding, where: 'b.html' }, finding]);
    expect(more).toEqual([]);
    expect(one?.because).toBe('it says so (and 1 more places)');
  });

  it('says what is known of each cell', () => {
    const { exact: _exact, ...open } = finding;
    const text = formatReport({
      ...empty,
      wrong: ['all country:cases'],
      recovered: [finding, { ...open, lower: 2, upper: Infinity }, { ...open, upper: 4 }, open],
    });
    for (const words of ['= 3', '2 … ?', '0 … 4', 'told apart', 'numbers contradict it: all country:cases']) {
      expect(text).toContain(words);
    }
  });
});
