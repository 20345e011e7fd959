import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { CHANCE_METHODS } from '../../src/i18n/messages/chance.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { pagesOf } from '../support/pages.ts';
import { LANGUAGES } from '../support/templates.ts';

const pages = new Map(pagesOf(path.join(inject('sites').root, 'dist')).map((page) => [page.name, page]));

/** What a method may lack: the indicators without an interval have no formula, and stand in place of an example. */
const WITHOUT_FORMULA = 'no-interval';

describe.each(LANGUAGES)('the statistics on the page of methods in %s', (lang) => {
  const document = pages.get(`${lang}/methods/index.html`)?.document;
  const { labels } = messagesOf(lang).chance;

  it.each(CHANCE_METHODS)('%s has its anchor, formula, example, limits and reference', (id) => {
    const section = document?.getElementById(id);
    expect(section?.querySelector('h2')?.textContent).toBe(messagesOf(lang).chance.methods[id].heading);
    expect(document?.querySelectorAll(`nav.contents a[href="#${id}"]`).length).toBe(1);
    const formulas = section?.querySelectorAll('.formula math').length ?? 0;
    const examples = Array.from(
      section?.querySelectorAll('.example strong') ?? [],
      (node) => node.textContent,
    );
    if (id === WITHOUT_FORMULA) {
      expect(formulas + examples.length).toBe(0);
    } else {
      expect(formulas).toBeGreaterThan(0);
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.every((text) => text === labels.example || text === labels.invented)).toBe(true);
    }
    expect(section?.querySelectorAll('.limits + ul li').length).toBeGreaterThan(0);
    const last = section?.querySelector('.fine:last-child')?.textContent.trim() ?? '';
    expect([labels.reference, labels.basis].some((label) => last.startsWith(label))).toBe(true);
  });

  it('names works in the language they are in', () => {
    const own = document?.querySelectorAll('#wilson .fine:last-child [lang=en]').length;
    expect(own).toBe(1);
  });

  it('is where charts with intervals, funnels and the facts of an indicator lead to', () => {
    const offenders = pages.get(`${lang}/indicators/offenders/index.html`)?.document;
    const anchors = (selector: string): (string | null | undefined)[] =>
      Array.from(offenders?.querySelectorAll(`${selector} a[href*="methods/#"]`) ?? [], (node) =>
        node.getAttribute('href'),
      );
    expect(anchors('figure[aria-labelledby="dots-h"]')).toEqual([`/${lang}/methods/#comparison`]);
    expect(anchors('figure[aria-labelledby="funnel-h"]')).toEqual([`/${lang}/methods/#funnel`]);
    expect(anchors('[aria-labelledby="about-h"]')).toEqual([`/${lang}/methods/#poisson`]);
    const bullied = pages.get(`${lang}/indicators/bullied/index.html`)?.document;
    expect(bullied?.querySelector('a[href*="methods/#"]')?.getAttribute('href')).toBe(
      `/${lang}/methods/#no-interval`,
    );
  });
});
