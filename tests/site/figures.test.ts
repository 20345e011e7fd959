import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { csvRows, keyOf } from '../support/published-rows.ts';
import { pagesOf } from '../support/pages.ts';

const dist = path.join(inject('sites').root, 'dist');
const pages = pagesOf(dist);
const rows = new Map(csvRows(dist, 'latest/all.csv').map((row) => [keyOf(row), row]));
const indicators = pages.filter(({ name }) => /^kk\/indicators\/[^/]+\/index\.html$/.test(name));

describe('figures on pages', () => {
  it('all equal their row of the CSV', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const { name, document } of pages) {
      for (const node of document.querySelectorAll('data[data-key]')) {
        seen += 1;
        const row = rows.get(node.getAttribute('data-key') ?? '');
        const value = node.getAttribute('value') ?? '';
        if (row?.['value'] !== value)
          wrong.push(`${name}: ${node.outerHTML} is ${row?.['value'] ?? 'no row'}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(10_000);
  });

  it('are written as the value says, in the manner of the language', () => {
    const wrong: string[] = [];
    for (const { name, document } of pages) {
      const comma = !name.startsWith('en/');
      for (const node of document.querySelectorAll('data[data-key]')) {
        const text = node.textContent.replace(/[\s\u00a0\u202f%≈]/g, '').replace('−', '-');
        const number = Number(comma ? text.replace(',', '.') : text.replaceAll(',', ''));
        const value = Number(node.getAttribute('value'));
        if (!(Math.abs(number - value) <= 0.5000001 * 10 ** -decimals(text, comma)))
          wrong.push(`${name}: ${node.outerHTML}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('stand on the page of every indicator, with its source', () => {
    expect(indicators).toHaveLength(58);
    for (const { name, document } of indicators) {
      const figures = document.querySelectorAll('data[data-key]').length;
      const id = name.split('/')[2] ?? '';
      const published = [...rows.values()].filter((row) => row['indicator'] === id && row['status'] === '');
      expect(figures, name).toBeGreaterThan(0);
      expect(published.length, name).toBeGreaterThan(0);
      expect(document.body.textContent, name).toContain('Дереккөз');
    }
  });
});

/** Decimals shown, counted after the sign that parts them. */
function decimals(text: string, comma: boolean): number {
  return (text.split(comma ? ',' : '.')[1] ?? '').length;
}

describe('a chart of dots', () => {
  const withheld = (id: string, period: string): number =>
    [...rows.values()].filter(
      (row) =>
        row['indicator'] === id &&
        row['period'] === period &&
        row['area'] !== 'KZ' &&
        row['status'] === 'c' &&
        [row['sex'], row['age_group'], row['breakdown']].join('') === '',
    ).length;

  it('keeps a row for every area whose value is withheld, former areas included', () => {
    const counted: string[] = [];
    for (const { name, document } of indicators) {
      const chart = document.querySelector('svg[aria-labelledby="dots-w-t"]');
      const id = name.split('/')[2] ?? '';
      // The chart shows the count, or the rate or share computed from it.
      const possible = [id, `${id}-rate`, `${id}-share`].map((one) => withheld(one, '2022'));
      if (!chart || Math.max(...possible) === 0) continue;
      const shown = Array.from(chart.querySelectorAll('text')).filter(
        ({ textContent }) => textContent === '[c]',
      ).length;
      expect(possible, id).toContain(shown);
      counted.push(id);
    }
    expect(counted).toContain('offenders-in-education');
  });
});

describe('a painful subject', () => {
  const quiet = pages.filter(({ name }) => /\/indicators\/child-suicide(s|-attempts)\//.test(name));

  it('has a table and the help line, and no chart', () => {
    expect(quiet).toHaveLength(6);
    for (const { name, document } of quiet) {
      expect(document.querySelectorAll('main svg[role=img]').length, name).toBe(0);
      expect(document.querySelectorAll('main table').length, name).toBeGreaterThan(0);
      expect(document.querySelector('main')?.textContent, name).toContain('111');
    }
  });

  it('has a title that only names the measure', () => {
    for (const { name, document } of quiet) {
      const title = document.querySelector('h1')?.textContent ?? '';
      expect(title, name).not.toMatch(/\d/);
    }
  });
});
