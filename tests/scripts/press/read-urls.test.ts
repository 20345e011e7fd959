import { expect, it } from 'vitest';
import { readUrls } from '../../../scripts/press/read-urls.ts';
import { formatProblem } from '../../../src/domain/problem.ts';

const LIST = 'data/embed-urls.txt';
const ONE = 'embed/v1/latest/kk/offenders/dots/';
const AREA = 'embed/v1/latest/ru/offenders/dots/kz-31/';
const EXPECTED =
  'expected embed/v1/latest/LANGUAGE/INDICATOR/VIEW/ and, for one area, its code and a slash; ' +
  'write the address as the build has printed it, or delete the line';

function messages(text: string): readonly string[] {
  return readUrls(LIST, text).problems.map(formatProblem);
}

it('reads addresses in their order, from Windows too, and passes over empty lines', () => {
  expect(readUrls(LIST, `${AREA}\r\n\r\n${ONE}\r\n`)).toEqual({ given: [AREA, ONE], problems: [] });
  expect(readUrls(LIST, '')).toEqual({ given: [], problems: [] });
});

it('refuses what repeats, at the second place', () => {
  expect(messages(`${ONE}\n\n${AREA}\n${ONE}\n`)).toEqual([
    `data/embed-urls.txt:4:1: the address stands here twice; found "${ONE}"; expected each address once; delete the second line`,
  ]);
});

it.each([
  ['another folder', 'embed/v1/r/2025-12/kk/offenders/dots/'],
  ['another contract', 'embed/v2/latest/kk/offenders/dots/'],
  ['a language that there is not', 'embed/v1/latest/de/offenders/dots/'],
  ['no view', 'embed/v1/latest/kk/offenders/'],
  ['no slash at the end', 'embed/v1/latest/kk/offenders/dots'],
  ['one part too many', 'embed/v1/latest/kk/offenders/dots/kz-31/more/'],
  ['a way out of the folder', 'embed/v1/latest/kk/../dots/'],
  ['capitals', 'embed/v1/latest/kk/offenders/dots/KZ-31/'],
  ['a blank at the end', `${ONE} `],
  ['the whole address of a site', `https://example.org/${ONE}`],
])('refuses %s', (_, line) => {
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  expect(messages(`${AREA}\n${line}\n`)).toEqual([
    `data/embed-urls.txt:2:1: the line is not the address of an embed; found "${shown}"; ${EXPECTED}`,
  ]);
});
