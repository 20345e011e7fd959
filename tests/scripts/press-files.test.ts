import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PRESS_USAGE } from '../../scripts/press-arguments.ts';
import { runScript, temporaryFolder, type Run } from '../support/data-folder.ts';
import { publishGolden } from '../support/exported.ts';
import { readPng } from '../support/read-png.ts';

const LINE = 'embed/v1/latest/kk/retired/dots/';
const SCRIPT = 'scripts/press-files.ts';

let from: string;
beforeAll(() => {
  from = publishGolden();
});

interface Made {
  readonly run: Run;
  readonly out: string;
  readonly urls: string;
  readonly cache: string;
}

function press(
  more: readonly string[],
  env: Readonly<Record<string, string>> = {},
  list = `${LINE}\n`,
): Made {
  const [out, cache] = [temporaryFolder(), temporaryFolder()];
  const urls = path.join(out, 'given.txt');
  writeFileSync(urls, list);
  const options = ['--from', from, '--out', out, '--urls', urls, '--cache', cache, ...more];
  return { run: runScript(SCRIPT, options, env), out, urls, cache };
}

/** All files of a folder, each with its bytes. */
function tree(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const files = entries.map((one) => path.join(one.parentPath, one.name)).sort();
  return new Map(files.map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]));
}

describe('without briefings', () => {
  let one: Made;
  beforeAll(() => {
    one = press(['--without', 'briefings'], { TZ: 'Asia/Almaty', LC_ALL: 'C' });
  }, 120_000);

  it('says what it has made, what was withdrawn and which addresses are new', () => {
    expect(one.run).toMatchObject({ status: 0, stderr: '' });
    const files = [...tree(one.out).keys()].filter((file) => file !== 'given.txt');
    expect(one.run.stdout).toContain(`charts: ${String(files.length)} files made, `);
    expect(one.run.stdout).toContain('withdrawn charts that say so: 1\n');
    expect(one.run.stdout).toMatch(/addresses that are not yet in \S+: \d+ \(npm run embed-urls adds them\)/);
    expect(readFileSync(one.urls, 'utf8')).toBe(`${LINE}\n`);
    expect(readdirSync(one.out).sort()).toEqual(['embed', 'given.txt', 'img']);
  });

  it('draws pictures of the size that they are listed with', () => {
    const index = JSON.parse(readFileSync(path.join(one.out, 'embed/v1/files.json'), 'utf8')) as {
      pictures: readonly { path: string; width: number; height: number }[];
    };
    const drawn = index.pictures.filter((picture) => picture.path.endsWith('.png'));
    expect(drawn.length).toBeGreaterThan(5);
    for (const { path: file, width, height } of drawn)
      expect(readPng(readFileSync(path.join(one.out, file)))).toMatchObject({ width, height });
  });

  it('makes the same bytes in another time zone and another language of the system', () => {
    const other = press(['--without', 'briefings'], { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' });
    expect(other.run.status).toBe(0);
    const [a, b] = [tree(one.out), tree(other.out)];
    expect([...b.keys()]).toEqual([...a.keys()]);
    for (const [file, bytes] of a) expect(b.get(file) === bytes, file).toBe(true);
  }, 120_000);

  it('draws nothing twice, and adds addresses where it is told to keep them', () => {
    const options = ['--from', from, '--out', one.out, '--urls', one.urls, '--cache', one.cache];
    const again = runScript(SCRIPT, [...options, '--without', 'briefings', '--keep']);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('made anew: 0 pictures');
    expect(again.stdout).toContain(`addresses added to ${one.urls}, where they stay for ever: `);
    const lines = readFileSync(one.urls, 'utf8').trim().split('\n');
    expect(lines[0]).toBe(LINE);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(existsSync(path.join(one.out, line, 'index.html')), line).toBe(true);
    const third = runScript(SCRIPT, [...options, '--without', 'pictures,briefings', '--keep']);
    expect(third.stdout).not.toContain('addresses');
    expect(readFileSync(one.urls, 'utf8').trim().split('\n')).toEqual(lines);
  }, 120_000);
});

it('makes slides, documents and packs too, and takes them from those made before', () => {
  const one = press(['--without', 'pictures']);
  expect(one.run).toMatchObject({ status: 0, stderr: '' });
  const [, all = '0'] = /slides and documents: (\d+) of \1\n/.exec(one.run.stdout) ?? [];
  expect(Number(all)).toBeGreaterThan(10);
  const folder = path.join(one.out, 'briefings/v1/latest/kk');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['country.zip', 'indicators', 'regions']));
  const before = tree(folder);
  const options = ['--from', from, '--out', one.out, '--cache', one.cache, '--without', 'pictures'];
  const again = runScript(SCRIPT, options);
  expect(again.stdout).toContain('0 slides and documents');
  expect(tree(folder)).toEqual(before);
}, 300_000);

it.each([
  [[], 'missing option: --from DIR'],
  [
    ['--from', 'a', '--out', 'b', '--without', 'sounds'],
    '--without sounds: there is only pictures, briefings',
  ],
])('refuses %j with the usage', (argv, message) => {
  expect(runScript(SCRIPT, argv)).toEqual({ status: 2, stdout: '', stderr: `${message}\n${PRESS_USAGE}\n` });
});

it('makes nothing where the list of addresses is wrong, and leaves the old files', () => {
  const { out, urls } = press(['--without', 'pictures,briefings']);
  writeFileSync(urls, `${LINE}\nnonsense\n`);
  const before = tree(out);
  const run = runScript(SCRIPT, ['--from', from, '--out', out, '--urls', urls]);
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toContain(`${urls}:2:1: the line is not the address of an embed; found "nonsense"`);
  expect(run.stderr).toMatch(/nothing was made\n$/);
  expect(tree(out)).toEqual(before);
});

it('says which program must run before, and leaves the old files', () => {
  const { out } = press(['--without', 'pictures,briefings']);
  const before = tree(out);
  const nowhere = temporaryFolder();
  const run = runScript(SCRIPT, ['--from', nowhere, '--out', out, '--without', 'pictures,briefings']);
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(`${nowhere}/v1/index.json is missing: run scripts/build-data.ts first`);
  expect(tree(out)).toEqual(before);
});
