import { parseHTML } from 'linkedom';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { editionsOf, indicatorsOf, type PressEdition } from '../../../../scripts/press/editions.ts';
import { embedPage, shell } from '../../../../scripts/press/embed/page.ts';
import { markup } from '../../../../scripts/press/embed/html.ts';
import type { PressFolder } from '../../../../src/domain/press-paths.ts';
import { rowKey } from '../../../../src/domain/row.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';
import type { EmbedView } from '../../../../src/views/embed/view.ts';
import { canaryEmbeds, withheldNumbers, type Embeds } from '../../../support/embed-views.ts';
import { publishExamples } from '../../../support/exported.ts';
import { readFrom } from '../../../support/press-made.ts';

let embeds: Embeds;
beforeAll(() => {
  embeds = canaryEmbeds();
});

function pageOf(view: EmbedView, folder: PressFolder = 'latest/'): string {
  return embedPage({ store: embeds.store, folder }, view);
}

function open(page: string): Document {
  return parseHTML(page).document;
}

/** Where a link of a page leads, from the root of a site. */
function leads(page: string, href: string | null): string {
  const url = new URL(href ?? '', `https://site.test/sub/${page}`);
  return url.host === 'site.test' ? url.pathname.replace('/sub/', '') : url.href;
}

function linksOf(page: string, address: string): readonly string[] {
  return Array.from(open(page).querySelectorAll('a'), (link) => leads(address, link.getAttribute('href')));
}

describe('figures', () => {
  it('are rows that are published, each with its value and key', () => {
    const published = new Map(
      [...embeds.store.indicators.values()].flatMap(({ id, rows }) =>
        rows.map((row) => [rowKey(id, row), row.value] as const),
      ),
    );
    let count = 0;
    for (const view of embeds.views) {
      for (const [, value, key = ''] of pageOf(view).matchAll(/<data value="([^"]*)" data-key="([^"]*)">/g)) {
        expect(published.get(key), `${key} in ${view.key.indicator}`).toBe(Number(value));
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(10_000);
  });

  it('stand in no cell that is withheld, missing or does not apply', () => {
    const seen = new Set<string>();
    const some = embeds.views.filter(({ key }) => key.lang === 'kk' && key.area === null);
    for (const view of some) {
      for (const state of open(pageOf(view)).querySelectorAll('.state')) {
        seen.add(state.textContent);
        const cell = state.closest('td');
        expect(cell?.querySelector('data')).toBeNull();
        expect(cell?.textContent).not.toMatch(/\d/);
      }
    }
    expect([...seen].sort()).toEqual(['[c]', '[x]', '–']);
  });

  it('that are withheld stand nowhere', () => {
    const withheld = withheldNumbers(embeds.store);
    const about = embeds.views.filter(({ key }) => key.indicator === 'victims');
    expect(about.length).toBeGreaterThan(10);
    for (const view of about) expect(withheld.exec(pageOf(view))).toBeNull();
  });
});

describe('a page', () => {
  it('lets run and apply exactly what it carries, and nothing from elsewhere', () => {
    const page = pageOf(embeds.view('kk', 'offenders', 'dots'));
    const document = open(page);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    for (const [name, of] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const blocks = [...page.matchAll(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'g'))];
      expect(blocks).toHaveLength(1);
      const hash = createHash('sha256')
        .update(blocks[0]?.[1] ?? '')
        .digest('base64');
      expect(policy).toContain(`${of} 'sha256-${hash}'`);
    }
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(/ style="| on\w+="|javascript:/.exec(page)).toBeNull();
  });

  it('asks for nothing beyond the site, and names only sources and the licence', () => {
    const { sources, index } = embeds.store;
    const known = new Set([...sources.values()].map(({ address }) => address));
    known.add(index.site.data_licence_url);
    const others = new Set<string>();
    for (const view of embeds.views.filter(({ key }) => key.lang === 'ru' && key.area === null)) {
      const page = pageOf(view);
      expect(/ (?:src|action|poster|srcset)="|url\((?!#|'\.\.\/)|@import/.exec(page)).toBeNull();
      for (const link of open(page).querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        if (/^(?:\.\.\/|tel:111$)/.test(href)) continue;
        expect(known.has(href), href).toBe(true);
        others.add(href);
      }
    }
    expect(others.size).toBeGreaterThan(5);
  });

  it('opens every link that leaves the frame beside the page around it', () => {
    for (const link of open(pageOf(embeds.view('en', 'offenders', 'dots'))).querySelectorAll('a')) {
      if (link.getAttribute('href') === 'tel:111') continue;
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
    }
  });

  it.each([
    ['latest/', 'data/v1/latest/indicators/offenders.csv'],
    ['r/2026-03/', 'data/v1/r/2026-03/indicators/offenders.csv'],
  ] as const)('leads from %s to its file, its page and the site', (folder, csv) => {
    const [one] = embeds.views.filter(
      ({ key }) => key.lang === 'kk' && key.indicator === 'offenders' && key.area,
    );
    if (!one) throw new Error('no chart of an area');
    for (const view of [embeds.view('kk', 'offenders', 'dots'), one]) {
      const area = view.key.area === null ? '' : `${view.key.area.toLowerCase()}/`;
      const address = `embed/v1/${folder}kk/offenders/${view.key.view}/${area}`;
      const page = pageOf(view, folder);
      const links = linksOf(page, address);
      expect(links).toContain(csv.replace('/offenders.csv', `/${view.shown}.csv`));
      expect(links).toContain('kk/indicators/offenders/');
      expect(links).toContain('kk/');
      const fonts = [...page.matchAll(/url\(['"]?([^'")]+)/g)].map(([, url]) => leads(address, url ?? ''));
      expect(fonts.length).toBeGreaterThan(3);
      for (const font of fonts) expect(font).toMatch(/^embed\/v1\/golos-1\/[\w-]+\.woff2$/);
      const latest = address.replace(folder, 'latest/');
      expect(links.filter((link) => link === latest)).toHaveLength(folder === 'latest/' ? 0 : 3);
    }
  });
});

it('shows a painful subject as a table with the help line, and draws nothing', () => {
  const quiet = embeds.views.filter((view) => view.quiet);
  expect(new Set(quiet.map(({ key }) => key.indicator)).size).toBe(2);
  for (const view of quiet) {
    const { document } = parseHTML(pageOf(view));
    expect(document.querySelector('figure')).toBeNull();
    // The only drawing is the mark of the project.
    expect(document.querySelectorAll('svg')).toHaveLength(1);
    expect(document.querySelector('.brand svg')).not.toBeNull();
    expect(document.querySelector('.help a')?.getAttribute('href')).toBe('tel:111');
    const table = document.querySelector('table');
    expect(table?.closest('details')).toBeNull();
    expect(table?.querySelectorAll('data').length).toBeGreaterThan(0);
  }
});

it('says of made-up figures that they are, above everything and all over the drawing', () => {
  const editions = editionsOf(readFrom(publishExamples()));
  const made = editions.find(({ folder }) => folder === 'examples/') as PressEdition;
  const views = [...indicatorsOf(made)].flatMap(({ all, areas }) => [...all, ...areas]);
  expect(views.length).toBeGreaterThan(10);
  for (const view of views) {
    const page = embedPage(made, view);
    const { document } = parseHTML(page);
    const first = document.querySelector('main')?.firstElementChild;
    expect(first?.className).toBe('stamp');
    expect(first?.textContent).toBe(messagesOf(view.key.lang).examples.band);
    expect(page).toContain('data/v1/examples/indicators/');
    expect(page).toContain(`/${made.store.edition.pages}`);
    expect(view.chart?.stamp).toBeTruthy();
    expect(document.querySelector('figure svg')?.textContent).toContain(view.chart?.stamp);
  }
});

it('keeps hostile words words, in a title and in what a page is known by', () => {
  const evil = '"><script>alert(1)</script>';
  const page = shell({ lang: 'en', title: evil, id: evil, up: '../', body: markup`<p>${evil}</p>` });
  const document = open(page);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelector('title')?.textContent).toBe(evil);
  expect(document.documentElement.getAttribute('data-embed')).toBe(evil);
  expect(document.querySelector('p')?.textContent).toBe(evil);
});
