import { readLatest } from '../../scripts/press/read-store.ts';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { otherPeriodEmbeds } from '../../src/views/embed/other-periods.ts';
import { allAreaEmbeds, areaEmbeds, type EmbedView } from '../../src/views/embed/view.ts';
import { indicatorIds } from '../../src/views/indicator/view.ts';
import type { Store } from '../../src/views/store.ts';
import { CANARIES, canaryData } from './canary.ts';
import { publishFolder } from './exported.ts';
import { readFrom } from './press-made.ts';

export interface Embeds {
  readonly store: Store;
  /** Charts of all areas in all languages, those of single areas and of other periods in Kazakh. */
  readonly views: readonly EmbedView[];
  /** A chart of all areas. */
  readonly view: (lang: Language, indicator: string, view: string) => EmbedView;
}

/** Charts of the real figures, with made-up boundaries and with huge numbers that must be withheld. */
export function canaryEmbeds(): Embeds {
  const store = readLatest(readFrom(publishFolder(canaryData())));
  const ids = indicatorIds(store);
  const views = [
    ...LANGUAGES.flatMap((lang) => ids.flatMap((id) => allAreaEmbeds(store, lang, id))),
    ...ids.flatMap((id) => [...areaEmbeds(store, 'kk', id), ...otherPeriodEmbeds(store, 'kk', id)]),
  ];
  const view: Embeds['view'] = (lang, indicator, name) => {
    const found = views.find(
      ({ key }) => key.lang === lang && key.indicator === indicator && key.view === name && key.area === null,
    );
    if (!found) throw new Error(`there is no chart ${lang}/${indicator}/${name}`);
    return found;
  };
  return { store, views, view };
}

/** Finds the numbers that were withheld, bare or with any space or comma between thousands. */
export function withheldNumbers(store: Store): RegExp {
  const published = new Set(
    [...store.indicators.values()].flatMap(({ rows }) => rows.map(({ value }) => value)),
  );
  const hidden = Object.values(CANARIES)
    .flatMap((value) => [value, value + 1])
    .filter((value) => !published.has(value));
  if (hidden.length === 0) throw new Error('nothing is withheld');
  const texts = hidden.map(String).map((text) => `${text.slice(0, -3)}(?:[\\s,.]|&#160;)?${text.slice(-3)}`);
  return new RegExp(`(?<![\\d.])(?:${texts.join('|')})(?!\\d)`);
}
