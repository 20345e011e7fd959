import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildData, goldenFolder, ROOT, runScript, temporaryFolder } from '../support/data-folder.ts';

/** Every file below a folder with its hash: two folders are equal when these are. */
function fingerprint(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$|SUMS$/.test(name),
  );
  return names.sort().map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex')} ${name}`,
  );
}

function breakData(data: string): void {
  appendFileSync(path.join(data, 'datasets/schools/schools.csv'), 'schools,KZ-99,2022/23,"1,5",nobody\n');
}

describe('build-data', () => {
  it('publishes and exits 0', () => {
    const out = temporaryFolder();
    const run = buildData(['--data', goldenFolder(), '--out', out]);
    expect(run).toEqual({ status: 0, stdout: `data: 7 indicators, 39 rows in ${out}/v1\n`, stderr: '' });
    expect(existsSync(path.join(out, 'v1/index.json'))).toBe(true);
  });

  it.each([
    ['no option at all', [], 'missing option: --data DIR'],
    ['no --out', ['--data', 'data'], 'missing option: --out DIR'],
    ['an unknown option', ['--data', 'data', '--out', 'x', '--fast'], "Unknown option '--fast'"],
    ['a stray word', ['--data', 'data', '--out', 'x', 'more'], "Unexpected argument 'more'"],
  ])('exits 2 with the usage for %s', (_, args, message) => {
    const run = buildData(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain('usage: node scripts/build-data.ts --data DIR --out DIR');
  });

  it('exits 1 for a data folder that is not there', () => {
    const run = buildData(['--data', 'no-such-folder', '--out', temporaryFolder()]);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('no-such-folder: the data folder is missing or empty');
  });

  it('exits 1, names every problem, and leaves the last good output as it was', () => {
    const [data, out] = [goldenFolder(), temporaryFolder()];
    const report = path.join(temporaryFolder(), 'report.json');
    buildData(['--data', data, '--out', out]);
    const before = fingerprint(out);
    breakData(data);
    const run = buildData(['--data', data, '--out', out, '--report', report]);
    expect(run.status).toBe(1);
    expect(run.stderr.split('\n')).toEqual([
      expect.stringContaining(`${data}/datasets/schools/schools.csv:13:2: area: unknown area; found "KZ-99"`),
      expect.stringContaining(
        `${data}/datasets/schools/schools.csv:13:4: value: a decimal comma; found "1,5"`,
      ),
      expect.stringContaining(
        `${data}/datasets/schools/schools.csv:13:5: source: unknown source; found "nobody"`,
      ),
      '3 problems in the data; nothing was written',
      '',
    ]);
    const { problems } = JSON.parse(readFileSync(report, 'utf8')) as { problems: object[] };
    expect(problems).toHaveLength(3);
    expect(problems[1]).toEqual({
      path: `${data}/datasets/schools/schools.csv`,
      row: 13,
      column: 4,
      field: 'value',
      what: 'a decimal comma',
      found: '1,5',
      expected: 'a plain number with a point, such as 1234.5',
      remedy: 'write a point instead of the comma',
    });
    expect(fingerprint(out)).toEqual(before);
    expect(readdirSync(out)).toEqual(['v1']);
  });

  it('gives the same bytes in another folder, time zone, locale and order of files', () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    buildData(['--data', goldenFolder(), '--out', first]);
    const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'kk_KZ.UTF-8', LANG: 'kk_KZ.UTF-8' };
    runScript('scripts/build-data.ts', ['--data', goldenFolder(), '--out', second], elsewhere);
    expect(fingerprint(second)).toEqual(fingerprint(first));
  });

  it('writes checksums that hold', () => {
    const out = temporaryFolder();
    buildData(['--data', goldenFolder(), '--out', out]);
    const latest = path.join(out, 'v1/latest');
    const sums = readFileSync(path.join(latest, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const actual = fingerprint(latest).filter((line) => !line.endsWith(' SHA256SUMS'));
    expect(sums.map((line) => line.replace('  ', ' ')).sort()).toEqual(actual.sort());
  });

  it('leaves the last good output when it is killed half-way', async () => {
    const [data, out] = [goldenFolder(), temporaryFolder()];
    buildData(['--data', data, '--out', out]);
    const before = fingerprint(path.join(out, 'v1'));
    appendFileSync(path.join(data, 'datasets/schools/schools.csv'), 'schools,KZ-31,2016/17,99,bureau\n');
    for (const delay of [120, 160, 200, 240]) {
      const child = spawn(process.execPath, [
        path.join(ROOT, 'scripts/build-data.ts'),
        '--data',
        data,
        '--out',
        out,
      ]);
      const ended = new Promise((resolve) => child.on('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
      const now = fingerprint(path.join(out, 'v1'));
      // Either nothing has changed or the whole new output is in place; there is no third state.
      if (now.join() !== before.join()) expect(now).toHaveLength(before.length);
    }
    expect(buildData(['--data', data, '--out', out]).status).toBe(0);
    expect(readdirSync(out)).toEqual(['v1']);
  });

  it('mends a run that was killed between the two renames', () => {
    const [data, out] = [goldenFolder(), temporaryFolder()];
    buildData(['--data', data, '--out', out]);
    const before = fingerprint(path.join(out, 'v1'));
    renameSync(path.join(out, 'v1'), path.join(out, '.v1-old'));
    mkdirSync(path.join(out, '.v1-new'));
    breakData(data);
    expect(buildData(['--data', data, '--out', out]).status).toBe(1);
    expect(fingerprint(path.join(out, 'v1'))).toEqual(before);
  });

  it('publishes synthetic data below examples/ only, and refuses it in a release', () => {
    const [data, out, extra] = [goldenFolder(), temporaryFolder(), temporaryFolder()];
    const folder = path.join(extra, 'datasets/made-up');
    mkdirSync(folder, { recursive: true });
    const yaml = readFileSync(path.join(data, 'datasets/schools/dataset.yml'), 'utf8');
    writeFileSync(
      path.join(folder, 'dataset.yml'),
      yaml.replace('origin: published', 'origin: synthetic').replace('schools.csv', 'made-up.csv'),
    );
    writeFileSync(
      path.join(folder, 'made-up.csv'),
      'indicator,area,period,value,source\nschools,KZ-31,2022/23,77,bureau\n',
    );
    expect(buildData(['--data', data, '--out', out, '--with', extra]).status).toBe(0);
    const example = readFileSync(path.join(out, 'v1/examples/indicators/schools.csv'), 'utf8');
    expect(example).toMatch(/schools,KZ-31,.*,77,.*,synthetic,/);
    expect(readFileSync(path.join(out, 'v1/latest/all.csv'), 'utf8')).not.toContain('synthetic');
    const release = buildData(['--data', data, '--out', out, '--with', extra, '--release']);
    expect(release.status).toBe(1);
    expect(release.stderr).toContain('made-up/dataset.yml:2:9: origin: synthetic data in a release');
  });
});
