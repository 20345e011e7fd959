import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { drawingOf, placeOf } from '../support/patch-drawing.ts';
import { pagesOf } from '../support/pages.ts';
import { csvRows, keyOf, type CsvRow } from '../support/published-rows.ts';

const dist = path.join(inject('sites').root, 'dist');
const pages = pagesOf(dist);
const rows = new Map(csvRows(dist, 'latest/all.csv').map((row) => [keyOf(row), row]));
const units = new Map(
  csvRows(dist, 'latest/units.csv').map((unit) => [unit['unit'], Number(unit['decimals'])]),
);

const HEADS = {
  kk: ['Ел деңгейінен жоғары', 'Елден айырмасы білінбейді', 'Ел деңгейінен төмен', 'Салыстырылмайды'],
  ru: ['Выше, чем по стране', 'Разницы со страной не различить', 'Ниже, чем по стране', 'Не сравниваются'],
  en: ['Above the country', 'Not told apart from the country', 'Below the country', 'Not compared'],
} as const;
const PLACES: Readonly<Record<string, number>> = { higher: 0, worse: 0, similar: 1, lower: 2, '': 3 };

/** An end of an interval as a page writes it, read back. */
function read(text: string, lang: string): number {
  const bare = text.replace(/[\s\u00a0%]/g, '');
  return Number(lang === 'en' ? bare.replaceAll(',', '') : bare.replace(',', '.'));
}

describe('intervals on pages', () => {
  it('are those of the CSV, rounded as values are', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const { name, document } of pages) {
      for (const node of document.querySelectorAll('[data-interval]')) {
        seen += 1;
        const row = rows.get(node.getAttribute('data-interval') ?? '');
        const shown = node.textContent
          .trim()
          .split('–')
          .map((text) => read(text, name.slice(0, 2)));
        const limits = [row?.['lower'], row?.['upper']].map(Number);
        const half = 0.5000001 * 10 ** -(units.get(row?.['unit'] ?? '') ?? 0);
        const isRight = limits.every((limit, i) => Math.abs(limit - (shown[i] ?? Number.NaN)) <= half);
        if (!isRight) wrong.push(`${name}: ${node.outerHTML} is ${limits.join(' to ')}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(500);
  });
});

interface Grouped {
  readonly head: number;
  readonly area: string;
}

/** Regions in the order of a drawing, each with the head that it stands below. */
function groupsOf(svg: Element, lang: 'kk' | 'ru' | 'en'): Grouped[] {
  const texts = [...svg.querySelectorAll('g[text-anchor=start] text, g:not([text-anchor]) text')]
    .map((text) => ({ text: text.textContent, ...placeOf(text) }))
    .filter(({ x }) => x === 0)
    .sort((a, b) => a.y - b.y);
  const heads: readonly string[] = HEADS[lang];
  const areas = new Map(
    csvRows(dist, 'latest/areas.csv').map((row) => [row[`short_${lang}`], row['area'] ?? '']),
  );
  let head = -1;
  return texts.flatMap(({ text }) => {
    if (heads.includes(text)) head = heads.indexOf(text);
    const area = areas.get(text);
    return area === undefined ? [] : [{ head, area }];
  });
}

function tableOf(indicator: string): readonly CsvRow[] {
  return [...rows.values()].filter((row) => row['indicator'] === indicator && row['area'] !== 'KZ');
}

describe.each(['kk', 'ru', 'en'] as const)('dots in groups in %s', (lang) => {
  it.each([
    ['offenders', 'dots', 'offenders-rate'],
    ['offenders', 'dots-offenders-girls-share', 'offenders-girls-share'],
    ['offenders-in-education', 'dots', 'offenders-in-education-share'],
    ['offenders-repeat', 'dots', 'offenders-repeat-share'],
    ['offences-against-minors', 'dots-offences-against-minors-share', 'offences-against-minors-share'],
    ['victims', 'dots', 'victims-rate'],
  ])('of %s (%s) put every region where its verdict does', (page, chart, indicator) => {
    const html = pages.find(({ name }) => name === `${lang}/indicators/${page}/index.html`)?.html ?? '';
    const table = tableOf(indicator);
    for (const size of ['n', 'w']) {
      const svg = drawingOf(html, `${chart}-${size}`);
      if (!svg) throw new Error(`no drawing ${chart}-${size}`);
      const drawn = groupsOf(svg, lang);
      expect(new Map(drawn.map(({ area, head }) => [area, head]))).toEqual(
        new Map(table.map((row) => [row['area'], PLACES[row['verdict'] ?? '']])),
      );
      expect(drawn).toHaveLength(table.length);
    }
  });
});

describe('words on pages', () => {
  it('call no region best or worst, and give none a place', () => {
    const wrong = pages.flatMap(({ name, document }) => {
      const text = document.body.textContent;
      const found =
        /\b(best|worst|league|[0-9]+(st|nd|rd|th) place)\b|наихудш|наилучш|худш(ий|ая|ие)\b|ең (нашар|жақсы)/iu.exec(
          text,
        );
      return found ? [`${name}: ${text.slice(Math.max(0, found.index - 40), found.index + 60)}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
