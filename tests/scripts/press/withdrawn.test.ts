import { parseHTML } from 'linkedom';
import { beforeAll, expect, it } from 'vitest';
import { readLatest, type ReadPublished } from '../../../scripts/press/read-store.ts';
import { parseAddress, withdrawnAddresses, withdrawnPage } from '../../../scripts/press/withdrawn.ts';
import type { IndexDocument } from '../../../src/domain/document.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Store } from '../../../src/views/store.ts';
import { publishGolden } from '../../support/exported.ts';
import { readFrom } from '../../support/press-made.ts';

const VIEW = 'embed/v1/latest/en/offenders/gone/';
const GONE = 'embed/v1/latest/kk/retired/dots/';
const AREA = `${GONE}kz-31/`;

let store: Store;
let read: ReadPublished;
beforeAll(() => {
  const published = readFrom(publishGolden());
  const latest = readLatest(published);
  const path = 'r/2024-12/indicators/retired.json';
  const released = { path, bytes: 1, sha256: '', rows: 0 };
  // A release that had an indicator which is there no more.
  store = {
    ...latest,
    index: {
      ...latest.index,
      releases: [{ id: '2024-12' }, { id: '2025-06' }],
      files: [...latest.index.files, released],
    } as unknown as IndexDocument,
  };
  read = (file) => {
    if (file === path) return published('latest/indicators/offenders.json');
    if (file === 'r/2024-12/sources.json') return published('latest/sources.json');
    return published(file);
  };
});

function open(line: string): Document {
  return parseHTML(withdrawnPage(store, read, line)).document;
}

it('finds the parts of an address, and nothing in what is none', () => {
  expect(parseAddress(VIEW)).toEqual({ lang: 'en', indicator: 'offenders', path: 'en/offenders/gone/' });
  expect(parseAddress(AREA)?.path).toBe('kk/retired/dots/kz-31/');
  for (const line of ['', 'embed/v1/latest/', `${GONE}x`, `/${GONE}`, GONE.replace('latest', 'r/1')])
    expect(parseAddress(line)).toBeNull();
  expect(() => withdrawnPage(store, read, 'nonsense')).toThrow('not the address of an embed: nonsense');
});

it('finds the addresses that were given and are there no more, in their order', () => {
  expect(withdrawnAddresses([GONE, VIEW, AREA], new Set([VIEW]))).toEqual([GONE, AREA]);
});

it('keeps name, source and date of an indicator that still stands elsewhere', () => {
  const document = open(VIEW);
  const indicator = store.indicators.get('offenders');
  const source = store.sources.get(indicator?.sources[0] ?? '');
  expect(document.documentElement.getAttribute('data-withdrawn')).toBe('true');
  expect(document.documentElement.getAttribute('data-embed')).toBe('en/offenders/gone');
  expect(document.querySelector('h1')?.textContent).toBe(messagesOf('en').embed.withdrawnTitle);
  expect(document.querySelector('.sub')?.textContent).toBe(indicator?.name.en);
  const papers = document.querySelector('.source')?.textContent ?? '';
  expect(papers).toContain(source?.publisher_en);
  expect(papers).toMatch(/\(.*\d{4}\)/);
  expect(document.querySelector('svg, table, data')).toBeNull();
});

it('keeps them of an indicator that only a release still has', () => {
  for (const line of [GONE, AREA]) {
    const document = open(line);
    expect(document.querySelector('.sub')?.textContent).toBe(store.indicators.get('offenders')?.name.kk);
    expect(document.querySelector('.source')?.textContent).toMatch(/\d{4}/);
  }
});

it('says it of what no release has had', () => {
  const document = open('embed/v1/latest/ru/never/map/');
  expect(document.querySelector('h1')?.textContent).toBe(messagesOf('ru').embed.withdrawnTitle);
  expect(document.querySelector('.sub')).toBeNull();
  expect(document.querySelector('.source')).toBeNull();
});

it.each([VIEW, GONE, AREA])('leads from %s to the list of changes, and finds its typeface', (line) => {
  const root = (href: string): string => new URL(href, `https://site.test/sub/${line}`).pathname;
  const lang = parseAddress(line)?.lang ?? '';
  const link = open(line).querySelector('footer a')?.getAttribute('href') ?? '';
  expect(root(link)).toBe(`/sub/${lang}/changes/`);
  const font = /url\('([^']+)'/.exec(withdrawnPage(store, read, line))?.[1] ?? '';
  expect(root(font)).toMatch(/^\/sub\/embed\/v1\/golos-1\//);
});
