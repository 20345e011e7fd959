import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { picturesOf, type DrawnPicture } from '../../../scripts/press/pictures.ts';
import { PICTURE_FONT } from '../../../scripts/press/png.ts';
import { DARK, LIGHT } from '../../../src/charts/palette.ts';
import { FILE_FONT } from '../../../src/charts/render-file.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { ALL_AREA_IMAGES, AREA_IMAGES } from '../../../src/embed/picture-formats.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import type { EmbedView } from '../../../src/views/embed/view.ts';
import { canaryEmbeds, withheldNumbers, type Embeds } from '../../support/embed-views.ts';
import { xmlFault } from '../../support/well-formed.ts';

const SITE = 'https://example.org/sub/';
const EACH = ['series', 'map', 'borders', 'dots', 'multiples', 'bars-sex', 'bars-age', 'funnel', 'plan'];

let embeds: Embeds;
/** One chart of each form, in each language, and some of single areas. */
let views: readonly EmbedView[];
beforeAll(() => {
  embeds = canaryEmbeds();
  const all = embeds.views.filter(({ key }) => key.area === null);
  views = [
    ...(['kk', 'ru', 'en'] as const).flatMap((lang) =>
      EACH.flatMap((form) => all.findLast(({ key }) => key.lang === lang && key.view === form) ?? []),
    ),
    ...embeds.views.filter(({ key }) => key.area === 'KZ-11').slice(0, 8),
  ];
});

function drawn(view: EmbedView, site = SITE): readonly DrawnPicture[] {
  return picturesOf({ store: embeds.store, folder: 'latest/' }, view, site);
}

function open(svg: string): Element {
  const found = parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector('svg');
  if (!found) throw new Error('not a drawing');
  return found;
}

/** What an element has, or the nearest one around it. */
function inherited(element: Element, name: string): string {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? '';
}

/** Where an element stands on the sheet, following all that moves it. */
function placeOf(element: Element): { x: number; scale: number } {
  let [x, scale] = [Number(element.getAttribute('x') ?? 0), 1];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const move = /translate\(([-\d.]+)/.exec(at.getAttribute('transform') ?? '');
    const grow = Number(/scale\(([-\d.]+)/.exec(at.getAttribute('transform') ?? '')?.[1] ?? 1);
    x = x * grow + Number(move?.[1] ?? 0);
    scale *= grow;
  }
  return { x, scale };
}

function edgesOf(text: Element): readonly [left: number, right: number] {
  const { x, scale } = placeOf(text);
  const size = Number(inherited(text, 'font-size')) * scale;
  const wide = textWidth(text.textContent, size, inherited(text, 'font-weight') === '600');
  const anchor = inherited(text, 'text-anchor');
  const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
  return [left, left + wide];
}

describe('every picture', () => {
  it('has what office programs follow and nothing else', () => {
    expect(views.length).toBeGreaterThan(25);
    const foreign =
      / class=| style=|<style|currentColor|var\(|foreignObject|<script|href=|url\(['"]?http|data:[a-z]+\/|<image|<use/;
    for (const view of views) {
      for (const { svg, path } of drawn(view)) {
        expect(foreign.exec(svg), path).toBeNull();
        expect(xmlFault(svg), path).toBeUndefined();
      }
    }
  });

  it('keeps its words on the sheet', () => {
    let count = 0;
    for (const view of views) {
      for (const { svg, path, width } of drawn(view)) {
        for (const text of open(svg).querySelectorAll('text')) {
          if (/rotate/.test(text.getAttribute('transform') ?? '')) continue;
          const [left, right] = edgesOf(text);
          const where = `${path}: ${text.textContent}`;
          expect(left, where).toBeGreaterThanOrEqual(-1);
          expect(right, where).toBeLessThanOrEqual(width + 1);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(5000);
  });

  it('carries its title, source, release and licence, and begins its ids as the chart does', () => {
    const { release, site } = embeds.store.index;
    for (const view of views) {
      for (const { svg } of drawn(view)) {
        const root = open(svg);
        expect(root.querySelector('title')?.textContent).toBe(view.chart?.title);
        expect(root.querySelector('desc')?.textContent).toContain(plain(view.heading));
        const papers = root.querySelector('metadata')?.textContent ?? '';
        for (const { publisher } of view.sources) expect(papers).toContain(publisher);
        for (const word of [release.id, site.data_licence]) expect(papers).toContain(word);
        expect(papers).toContain(`${SITE}data/v1/latest/indicators/${view.shown}.csv`);
        const start = [
          'q',
          view.key.indicator,
          view.key.view,
          ...(view.key.area ? [view.key.area.toLowerCase()] : []),
        ].join('-');
        const ids = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
        expect(ids.length).toBeGreaterThanOrEqual(2);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id.startsWith(`${start}-`), id).toBe(true);
      }
    }
  });

  it('shows no number that is withheld', () => {
    const withheld = withheldNumbers(embeds.store);
    const about = embeds.views.filter(
      ({ key }) => key.indicator === 'victims' && ['KZ-11', 'KZ-43', null].includes(key.area),
    );
    expect(about.length).toBeGreaterThan(5);
    for (const view of about) for (const { svg } of drawn(view)) expect(withheld.exec(svg)).toBeNull();
  });
});

describe('the pictures of a view', () => {
  const FOLDER = 'img/v1/latest/kk/offenders/dots/all.';

  it('stand where files are published, with the sizes they say', () => {
    const all = drawn(embeds.view('kk', 'offenders', 'dots'));
    expect(all.map(({ path }) => path)).toEqual(ALL_AREA_IMAGES.map((name) => FOLDER + name));
    expect(all.map(({ width }) => width)).toEqual([360, 720, 1200, 720, 720, 720, 1200, 1080]);
    expect(all.map(({ isPng }) => isPng)).toEqual(ALL_AREA_IMAGES.map((name) => name.endsWith('.png')));
    for (const { svg, width, height } of all) {
      expect(open(svg).getAttribute('viewBox')).toBe(`0 0 ${String(width)} ${String(height)}`);
    }
    const one = views.find(({ key }) => key.area !== null);
    const own = one ? drawn(one) : [];
    expect(own.map(({ path }) => path.split('/').at(-1))).toEqual(AREA_IMAGES.map((name) => `kz-11.${name}`));
    expect(own.every(({ svg }) => svg.includes(`>${one?.areaName ?? '?'}`))).toBe(true);
  });

  it('name typefaces of office programs, and ours where we draw ourselves', () => {
    for (const { svg, isPng } of drawn(embeds.view('kk', 'offenders', 'dots'))) {
      expect(svg.includes(`font-family="${FILE_FONT}"`)).toBe(!isPng);
      expect(svg.includes(`font-family="${PICTURE_FONT}"`)).toBe(isPng);
    }
  });

  it('set small multiples side by side on a card, with letters of fourteen pixels and more', () => {
    for (const id of ['neet', 'schools']) {
      const card = drawn(embeds.view('kk', id, 'multiples')).find(({ path }) =>
        path.endsWith('1200x630.png'),
      );
      const scales = Array.from(card?.svg.matchAll(/scale\(([\d.]+)\)/g) ?? [], ([, scale]) => Number(scale));
      expect(13 * Math.max(...scales)).toBeGreaterThanOrEqual(14);
    }
  });

  it('differ as their names say', () => {
    const [, light = '', , dark = '', bare = '', clear = ''] = drawn(
      embeds.view('kk', 'offenders', 'map'),
    ).map(({ svg }) => svg);
    const ground = (svg: string): string | null | undefined =>
      open(svg).querySelector('metadata + rect')?.getAttribute('fill');
    expect([light, dark, bare].map(ground)).toEqual([LIGHT['c-paper'], DARK['c-paper'], LIGHT['c-paper']]);
    expect(clear.replace(/^[^]*<\/metadata>/, '')).toBe(light.replace(/^[^]*<\/metadata><rect [^>]*>/, ''));
    const colours = (svg: string): readonly string[] => [...new Set(svg.match(/#[0-9a-f]{6}\b/g))];
    for (const colour of colours(dark)) expect(Object.values(DARK)).toContain(colour);
    for (const colour of colours(light)) expect(Object.values(LIGHT)).toContain(colour);
    const heading = plain(embeds.view('kk', 'offenders', 'map').heading)
      .split(' ')
      .slice(0, 2)
      .join(' ');
    const words = (svg: string): string =>
      Array.from(open(svg).querySelectorAll('text'), (one) => one.textContent).join(' ');
    expect(words(light)).toContain(heading);
    expect(words(bare)).not.toContain(heading);
    expect(words(bare).length).toBeGreaterThan(100);
  });

  it('name no address where the host is not known', () => {
    for (const { svg } of drawn(embeds.view('ru', 'offenders', 'dots'), ''))
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\.csv/);
  });

  it('are none where the subject is painful', () => {
    const quiet = embeds.views.filter((view) => view.quiet);
    expect(quiet.length).toBeGreaterThan(0);
    expect(quiet.flatMap((view) => drawn(view))).toEqual([]);
  });

  it('keep every letter of Kazakh, and hostile words as words', () => {
    const view = embeds.view('kk', 'offenders', 'dots');
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
    const heading = [`${letters} <script>&"`];
    if (!view.chart) throw new Error('no chart');
    const hostile = { ...view, heading, chart: { ...view.chart, heading } };
    for (const { svg, path } of drawn(hostile)) {
      expect(xmlFault(svg)).toBeUndefined();
      expect(svg).not.toContain('<script');
      if (!path.includes('plain')) expect(open(svg).querySelector('text')?.textContent).toContain(letters);
    }
  });
});
