import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { statusKey } from '../../../../src/views/embed/status-view.ts';
import { stripLink, stripTakeView } from '../../../../src/views/embed/strip-take.ts';
import { embedAddress } from '../../../../src/domain/press-paths.ts';
import type { Store } from '../../../../src/views/store.ts';
import { goldenStore } from '../sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

/** A store with the strips of one region and one body. */
function pressed(): Store {
  const paths = ['KZ-31', 'ministry'].map((subject) => embedAddress('latest/', statusKey('en', subject)));
  return {
    ...goldenStore(),
    press: {
      script: { path: 'embed/v1/resize-1.js', integrity: 'sha384-x' },
      embeds: new Map(paths.map((path) => [path, { path, height: 400 }])),
      pictures: new Map(),
      briefings: new Map(),
    },
  };
}

describe('the page on which strips are taken', () => {
  const view = stripTakeView(pressed(), 'en');

  it('offers those that were made, regions and bodies apart', () => {
    expect(view.groups.map(({ id, strips }) => [id, strips.map((strip) => strip.id)])).toEqual([
      ['areas', ['kz-31']],
      ['bodies', ['ministry']],
    ]);
  });

  it('gives a frame as tall as the strip, with and without the script', () => {
    const [strip] = view.groups[0]?.strips ?? [];
    expect(strip?.open).toBe('/embed/v1/latest/en/measures/status/kz-31/');
    expect(strip?.codes).toHaveLength(2);
    expect(strip?.codes[0]?.code).toContain('height="400"');
    expect(strip?.codes[1]?.code).toContain('integrity="sha384-x"');
  });

  it.each(LANGUAGES)('has nothing to offer in %s where no strip was made', (lang) => {
    expect(stripTakeView(goldenStore(), lang).groups).toEqual([]);
  });
});

describe('the link to it', () => {
  it('leads to the strip, where it was made', () => {
    expect(stripLink(pressed(), 'en', 'KZ-31')?.address).toBe('/en/embed/measures/#kz-31');
    expect(stripLink(pressed(), 'en', 'KZ-61')).toBeUndefined();
    expect(stripLink(goldenStore(), 'en', 'KZ-31')).toBeUndefined();
  });
});
