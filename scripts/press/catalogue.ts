import { plain } from '../../src/i18n/sentences/sentence.ts';
import type { EmbedView } from '../../src/views/embed/view.ts';
import { documentOf } from '../../src/views/store.ts';
import { embedHeight } from './embed/height.ts';
import type { PressEdition, PressIndicator } from './editions.ts';

interface CatalogueView {
  readonly id: string;
  readonly name: string;
  readonly height: number;
}

interface CatalogueArea extends CatalogueView {
  readonly area: string;
  readonly areaName: string;
}

/** One indicator as the form for building charts offers it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly views: readonly CatalogueView[];
  readonly areas: readonly CatalogueArea[];
}

function viewOf(view: EmbedView): CatalogueView {
  return { id: view.key.view, name: view.chart?.title ?? plain(view.heading), height: embedHeight(view) };
}

/** What the form offers of an indicator. */
export function catalogueEntry(
  { store }: PressEdition,
  { lang, id, all, areas }: PressIndicator,
): CatalogueEntry {
  return {
    id,
    name: documentOf(store, id).name[lang],
    views: all.map(viewOf),
    areas: areas.map((view) => ({
      ...viewOf(view),
      area: view.key.area?.toLowerCase() ?? '',
      areaName: view.areaName,
    })),
  };
}
