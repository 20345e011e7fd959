import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseChecksums } from '../../src/domain/archive.ts';
import { buildData, goldenFolder, runScript, temporaryFolder } from '../support/data-folder.ts';
import { edit, prepare, release, SCHOOLS, twoReleases } from '../support/two-releases.ts';

/** Hash of every file below a folder, by its path. */
function hashes(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

function published(data: string): string {
  const out = temporaryFolder();
  const run = buildData(['--data', data, '--out', out]);
  if (run.status !== 0) throw new Error(run.stderr);
  return path.join(out, 'v1');
}

describe('release', () => {
  it('does nothing before somebody has agreed', () => {
    const data = goldenFolder();
    const run = release(data, '2025-12');
    expect(run.stdout).toContain('What is released can never be taken back');
    expect(run.stdout).toContain('nothing was released');
    expect(run.status).toBe(1);
    expect(existsSync(path.join(data, 'releases'))).toBe(false);
  });

  it('says what it releases, and keeps what is published, with checksums of all', () => {
    const data = goldenFolder();
    const latest = path.join(published(data), 'latest');
    const run = release(data, '2025-12', '--yes');
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(run.stdout).toContain(
      'release 2025-12 of 2025-12-31\n7 indicators, 39 figures, 7 of them withheld\n',
    );
    const files = path.join(data, 'releases/2025-12/files');
    const kept = hashes(files);
    const before = hashes(latest);
    for (const name of ['all.csv', 'indicators/offenders.csv', 'regions/kz-31.csv'])
      expect(kept.get(name), name).toBe(before.get(name));
    const sums = parseChecksums(readFileSync(path.join(files, 'SHA256SUMS'), 'utf8'));
    kept.delete('SHA256SUMS');
    expect(new Map(sums)).toEqual(kept);
  });

  it('leaves latest as it is, and describes only the files it keeps', () => {
    const data = goldenFolder();
    const before = hashes(path.join(published(data), 'latest'));
    release(data, '2025-12', '--yes');
    expect(hashes(path.join(published(data), 'latest'))).toEqual(before);
    const files = path.join(data, 'releases/2025-12/files');
    const text = readFileSync(path.join(files, 'datapackage.json'), 'utf8');
    const { resources } = JSON.parse(text) as { resources: { path: string }[] };
    expect(resources.length).toBeGreaterThan(20);
    for (const resource of resources)
      expect(existsSync(path.join(files, resource.path)), resource.path).toBe(true);
  });

  it('keeps every address of the first when a second follows, byte by byte, and tells the one change', () => {
    const data = goldenFolder();
    release(data, '2025-12', '--yes');
    const first = hashes(path.join(published(data), 'r'));
    prepare(data, '2026-03', '2026-03-31');
    edit(data, SCHOOLS, (text) => text.replace('KZ-79,2022/23,69', 'KZ-79,2022/23,70'));
    edit(data, SCHOOLS, (text) => text.replace('KZ,2022/23,312', 'KZ,2022/23,313'));
    const run = release(data, '2026-03', '--yes');
    expect(run.stdout).toContain(
      'figures: 2 change: 2 revised\n  schools|KZ|2022/23|||: 312 → 313 (revised)\n' +
        '  schools|KZ-79|2022/23|||: 69 → 70 (revised)\ndefinitions: none changes\nsources: none changes\n',
    );
    const v1 = published(data);
    const second = hashes(path.join(v1, 'r'));
    for (const [name, hash] of first) expect(second.get(name), name).toBe(hash);
    expect(readFileSync(path.join(v1, 'changes.csv'), 'utf8').split('\r\n')).toEqual([
      'release,indicator,area,period,sex,age_group,breakdown,old_value,new_value,old_status,new_status,reason',
      '2026-03,schools,KZ,2022/23,,,,312,313,,,revised',
      '2026-03,schools,KZ-79,2022/23,,,,69,70,,,revised',
      '',
    ]);
  });

  it('says which definitions and sources differ, and writes all changes for who asks', () => {
    const data = twoReleases();
    prepare(data, '2026-06', '2026-06-30');
    edit(data, 'indicators/schools.yml', (text) =>
      text.replace('age_band: 0-17', 'age_band: not-applicable'),
    );
    edit(data, 'reference/sources.csv', (text) => text.replace('open,table', 'closed,table'));
    const report = path.join(temporaryFolder(), 'changes.csv');
    const run = release(data, '2026-06', '--report', report);
    expect(run.stdout).toContain(
      'figures: none changes\ndefinitions:\n  schools: age_band\nsources:\n  bureau: changed\n',
    );
    expect(readFileSync(report, 'utf8').trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('is never made twice, and never of another name than release.yml gives', () => {
    const data = goldenFolder();
    release(data, '2025-12', '--yes');
    const kept = hashes(data);
    const messages = [release(data, '2025-12', '--yes'), release(data, '2026-01', '--yes')].map(
      ({ status, stderr }) => `${String(status)} ${stderr.replaceAll(data, 'data')}`,
    );
    expect(messages).toMatchInlineSnapshot(`
      [
        "1 data/releases/2025-12: this release is out already; found "2025-12"; expected an id that has not been used; give the next release an id of its own in release.yml: a release is never changed
      nothing was released
      ",
        "1 data/release.yml: id: another release is being prepared; found "2025-12"; expected 2026-01; write id and date of the release in release.yml, or name the one that stands there
      nothing was released
      ",
      ]
    `);
    expect(hashes(data)).toEqual(kept);
  });

  it('is not dated before the one it follows', () => {
    const data = goldenFolder();
    release(data, '2025-12', '--yes');
    prepare(data, '2026-03', '2025-11-30');
    expect(release(data, '2026-03', '--yes').stderr.replaceAll(data, 'data')).toMatchInlineSnapshot(`
      "data/release.yml: date: the release is dated before 2025-12, which it follows; found "2025-11-30"; expected 2025-12-31 or later; correct the date in release.yml
      nothing was released
      "
    `);
  });

  it('is refused while there is a problem in the data, or anything synthetic', () => {
    const data = goldenFolder();
    edit(data, 'datasets/schools/dataset.yml', (text) => text.replace(/^origin: .*$/m, 'origin: synthetic'));
    const run = release(data, '2025-12', '--yes');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('synthetic data in a release');
    expect(run.stderr).toContain('nothing was released');
    expect(existsSync(path.join(data, 'releases'))).toBe(false);
  });

  it('wants an id', () => {
    const run = runScript('scripts/release.ts', []);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('missing: the id of the release\nusage: ');
  });
});
