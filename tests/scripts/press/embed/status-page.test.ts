import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { statusHeight, statusPage } from '../../../../scripts/press/embed/status-page.ts';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { statusViews, type StatusView } from '../../../../src/views/embed/status-view.ts';
import { goldenStore } from '../../../src/views/sample-store.ts';

const store = goldenStore();

function viewOf(subject: string, lang: (typeof LANGUAGES)[number] = 'en'): StatusView {
  const view = statusViews(store, lang).find(({ key }) => key.area === subject);
  if (!view) throw new Error(`no strip of ${subject}`);
  return view;
}

function pageOf(subject: string, lang: (typeof LANGUAGES)[number] = 'en'): Document {
  return parseHTML(statusPage({ store, folder: 'latest/' }, viewOf(subject, lang))).document;
}

const textsOf = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim());

describe('the page of a strip', () => {
  const page = pageOf('KZ-31');

  it('draws a square for each measure beside the count in words', () => {
    expect([...page.querySelectorAll('.squares')].map((one) => one.children.length)).toEqual([2, 1]);
    expect(textsOf(page, '.counts li')).toEqual([
      '2Ordered, no confirmation',
      '1Reported done by those who answer for it',
    ]);
  });

  it('names every measure in a table, with a link to its page', () => {
    const links = [...page.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['aa-01', 'aa-03', 'aa-02'].map((id) => `../../../../../../../en/measures/${id}/`));
  });

  it('carries release, licence, files, help and the way to the whole', () => {
    expect(textsOf(page, '.papers')).toEqual([
      'Release 2025-12 · Sources read up to 31 December 2025 · Licence: CC BY 4.0',
    ]);
    const hrefs = [...page.querySelectorAll('footer a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      'tel:111',
      '../../../../../../../data/v1/latest/measure-states.csv',
      '../../../../../../../en/regions/kz-31/',
      '../../../../../../../en/',
    ]);
  });

  it('asks for nothing but its own style, script and typeface', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(page.documentElement.getAttribute('data-embed')).toBe('en/measures/status/kz-31');
    expect(page.querySelectorAll('link, img, iframe')).toHaveLength(0);
  });

  it.each(LANGUAGES)('says plainly in %s that a body answers for no measure', (lang) => {
    expect(textsOf(pageOf('ombudsman', lang), '.late')[0]).toMatch(/\.$/);
    expect(pageOf('ombudsman', lang).querySelectorAll('table')).toHaveLength(0);
  });
});

it('a strip of more measures is said to be taller', () => {
  expect(statusHeight(viewOf('KZ-31'))).toBeGreaterThan(statusHeight(viewOf('ombudsman')) + 100);
});
