import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { diskPress } from '../../../scripts/press/disk-press.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

const PAGE = 'embed/v1/latest/kk/offenders/dots/index.html';
const PICTURE = 'img/v1/latest/kk/offenders/dots/all.360.svg';

function put(out: string, file: string, text: string): void {
  const target = path.join(out, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** All files below a folder with their texts. */
function tree(out: string): Record<string, string> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(out, file), readFileSync(file, 'utf8')]),
  );
}

function site(): string {
  const out = temporaryFolder();
  put(out, PAGE, 'old');
  put(out, 'embed/v1/latest/kk/gone/dots/index.html', 'gone');
  put(out, 'oembed/v1/kk/gone.json', 'gone');
  put(out, 'data/v1/index.json', 'figures');
  put(out, 'favicon.svg', 'mark');
  return out;
}

it('shows nothing before it is done, and then only what was made in this run', () => {
  const out = site();
  const before = tree(out);
  const press = diskPress(out);
  press.write(PAGE, 'new');
  press.write(PICTURE, Uint8Array.of(60, 62));
  expect(readFileSync(path.join(out, PAGE), 'utf8')).toBe('old');
  expect(existsSync(path.join(out, 'img'))).toBe(false);
  press.commit();
  expect(tree(out)).toEqual({
    [PAGE]: 'new',
    [PICTURE]: '<>',
    'data/v1/index.json': before['data/v1/index.json'],
    'favicon.svg': before['favicon.svg'],
  });
  expect(readdirSync(out)).not.toContain('.press-new');
});

it('leaves everything as it was when it is given up', () => {
  const out = site();
  const before = tree(out);
  const press = diskPress(out);
  press.write(PAGE, 'new');
  press.discard();
  expect(tree(out)).toEqual(before);
});

it('takes nothing over from a run that was killed', () => {
  const out = site();
  diskPress(out).write('embed/v1/latest/kk/half/dots/index.html', 'half');
  const press = diskPress(out);
  press.write(PAGE, 'new');
  press.commit();
  expect(Object.values(tree(out))).toEqual(['figures', 'new', 'mark']);
});

it('reads back what was written in this run and nothing else', () => {
  const press = diskPress(site());
  expect(press.read(PAGE)).toBeNull();
  press.write(PAGE, 'new');
  expect(new TextDecoder().decode(press.read(PAGE) ?? undefined)).toBe('new');
});
