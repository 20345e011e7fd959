import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { FileCache } from '../../../scripts/press/file-cache.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

const BYTES = Uint8Array.of(1, 2, 3);

function folder(): string {
  return path.join(temporaryFolder(), 'a', 'cache');
}

async function never(): Promise<Uint8Array> {
  return Promise.reject(new Error('made again'));
}

it('makes a file once, and gives the same bytes afterwards, in a later run too', async () => {
  const at = folder();
  const first = new FileCache(at);
  expect(await first.of(['a', 'b'], () => Promise.resolve(BYTES))).toEqual(BYTES);
  expect(first.made).toBe(1);
  const later = new FileCache(at);
  expect(new Uint8Array((await later.of(['a', 'b'], never)) ?? [])).toEqual(BYTES);
  expect(later.made).toBe(0);
});

it('tells things apart that read the same side by side', async () => {
  const cache = new FileCache(folder());
  for (const things of [['ab', 'c'], ['a', 'bc'], ['abc'], ['c', 'ab']]) {
    const own = new TextEncoder().encode(JSON.stringify(things));
    expect(await cache.of(things, () => Promise.resolve(own))).toEqual(own);
  }
  expect(cache.made).toBe(4);
});

it('keeps that nothing was made', async () => {
  const cache = new FileCache(folder());
  expect(await cache.of(['quiet'], () => Promise.resolve(null))).toBeNull();
  expect(await cache.of(['quiet'], never)).toBeNull();
  expect(cache.made).toBe(1);
});

it('passes an error on and keeps nothing of it', async () => {
  const at = folder();
  const cache = new FileCache(at);
  await expect(cache.of(['a'], never)).rejects.toThrow('made again');
  expect(readdirSync(at)).toEqual([]);
  expect(await cache.of(['a'], () => Promise.resolve(BYTES))).toEqual(BYTES);
});

it('leaves whole files under the names of their hashes and nothing else', async () => {
  const at = folder();
  await new FileCache(at).of(['a'], () => Promise.resolve(BYTES));
  const [name = '', ...more] = readdirSync(at);
  expect(more).toEqual([]);
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(new Uint8Array(readFileSync(path.join(at, name)))).toEqual(BYTES);
});
