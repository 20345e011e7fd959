import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { CANARIES } from '../support/canary.ts';
import { csvRows } from '../support/published-rows.ts';
import { filesBelow } from '../support/pages.ts';

const dist = path.join(inject('sites').below, 'dist');

/** Every way in which a count might be written: in three languages, rounded, in thousands, as part of a decimal. */
function renderings(count: number): string[] {
  const text = String(count);
  const [head, tail] = [text.slice(0, -3), text.slice(-3)];
  const spaces = [' ', '\u00a0', '\u202f', '\u2009', ',', '.', "'", '&nbsp;', '&#160;'];
  const short = (count / 1000).toFixed(1);
  return [
    text,
    ...spaces.map((space) => `${head}${space}${tail}`),
    `>${short}<`,
    `>${short.replace('.', ',')}<`,
  ];
}

it('withholds distinctive numbers, and no rendering of them is anywhere in dist/', () => {
  const withheld = csvRows(dist, 'latest/indicators/victims.csv').filter(
    (row) => row['status'] === 'c' && ['KZ-11', 'KZ-43'].includes(row['area'] ?? ''),
  );
  const distinctive = withheld.flatMap((row) => {
    const count = CANARIES[row['age_group'] ?? ''];
    return count === undefined ? [] : [row['area'] === 'KZ-43' ? count + 1 : count];
  });
  // One cover at least in each of the two areas, or the test would prove nothing.
  expect(distinctive.length).toBeGreaterThanOrEqual(2);
  const found: string[] = [];
  for (const name of filesBelow(dist)) {
    const content = readFileSync(path.join(dist, name), 'latin1');
    const text = /\.(html|json|csv|svg|xml|txt)$/.test(name)
      ? readFileSync(path.join(dist, name), 'utf8')
      : content;
    for (const rendering of distinctive.flatMap(renderings)) {
      if (!text.includes(rendering)) continue;
      // A checksum may hold any digits; it is no rendering of a number.
      const inChecksum = new RegExp(`[0-9a-f]*${rendering}[0-9a-f]*`, 'g');
      const hits = (text.match(inChecksum) ?? []).filter((hit) => !/^[0-9a-f]{64}$/.test(hit));
      if (hits.length > 0) found.push(`${name}: ${rendering}`);
    }
  }
  expect(found).toEqual([]);
});

it('never shows the title or address of a withheld source', () => {
  const root = path.join(inject('sites').root, 'dist');
  const withheld = csvRows(root, 'latest/sources.csv').filter((row) => row['address_status'] === 'withheld');
  expect(withheld.length).toBeGreaterThan(0);
  for (const row of withheld) expect([row['title'], row['address']]).toEqual(['', '']);
  const secret = readFileSync(path.join(import.meta.dirname, '../../data/reference/sources.csv'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.includes(',withheld,'))
    .map((line) => /https?:[^,]+/.exec(line)?.[0] ?? '');
  expect(secret.length).toBe(withheld.length);
  for (const name of filesBelow(root).filter((file) => /\.(html|json|csv)$/.test(file))) {
    const text = readFileSync(path.join(root, name), 'utf8');
    for (const address of secret) expect(text.includes(address), `${name}: ${address}`).toBe(false);
  }
});
