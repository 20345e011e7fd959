import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import type { PressFolder } from '../../src/domain/press-paths.ts';
import { otherPeriodEmbeds } from '../../src/views/embed/other-periods.ts';
import { allAreaEmbeds, areaEmbeds, type EmbedView } from '../../src/views/embed/view.ts';
import { indicatorIds } from '../../src/views/indicator/view.ts';
import type { Store } from '../../src/views/store.ts';
import { readExamples, readLatest, type ReadPublished } from './read-store.ts';

/** A set of published figures and where its charts stand. */
export interface PressEdition {
  readonly store: Store;
  readonly folder: PressFolder;
}

/** All charts of one indicator in one language: those of all areas first. */
export interface PressIndicator {
  readonly lang: Language;
  readonly id: string;
  readonly all: readonly EmbedView[];
  readonly areas: readonly EmbedView[];
  /** Maps and dots of other periods than the latest. */
  readonly others: readonly EmbedView[];
}

/** What was published: the figures of today, and made-up examples where they were taken in. */
export function editionsOf(read: ReadPublished): readonly PressEdition[] {
  const latest = readLatest(read);
  const examples = readExamples(read, latest);
  return [
    { store: latest, folder: 'latest/' },
    ...(examples ? [{ store: examples, folder: 'examples/' as const }] : []),
  ];
}

/** The charts of an edition, indicator by indicator; made-up figures are shown over all areas only. */
export function* indicatorsOf({ store }: PressEdition): Generator<PressIndicator> {
  for (const lang of LANGUAGES) {
    for (const id of indicatorIds(store)) {
      const areas = store.edition.isSynthetic ? [] : areaEmbeds(store, lang, id);
      const others = otherPeriodEmbeds(store, lang, id);
      yield { lang, id, all: allAreaEmbeds(store, lang, id), areas, others };
    }
  }
}
