import { imageAddress } from '../../src/domain/press-paths.ts';
import { plain } from '../../src/i18n/sentences/sentence.ts';
import type { EmbedView } from '../../src/views/embed/view.ts';
import { documentOf } from '../../src/views/store.ts';
import { embedHeight } from './embed/height.ts';
import type { PressEdition, PressIndicator } from './editions.ts';

interface CatalogueView {
  readonly id: string;
  readonly name: string;
  readonly height: number;
  /** Of its picture at the width of a column; 0 where there is none. */
  readonly picture: number;
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

type PictureHeight = (path: string) => number;

function viewOf({ folder }: PressEdition, view: EmbedView, heightOf: PictureHeight): CatalogueView {
  return {
    id: view.key.view,
    name: view.chart?.title ?? plain(view.heading),
    height: embedHeight(view),
    picture: heightOf(imageAddress(folder, view.key, '720.svg')),
  };
}

/** What the form offers of an indicator. */
export function catalogueEntry(
  edition: PressEdition,
  { lang, id, all, areas }: PressIndicator,
  heightOf: PictureHeight,
): CatalogueEntry {
  return {
    id,
    name: documentOf(edition.store, id).name[lang],
    views: all.map((view) => viewOf(edition, view, heightOf)),
    areas: areas.map((view) => ({
      ...viewOf(edition, view, heightOf),
      area: view.key.area?.toLowerCase() ?? '',
      areaName: view.areaName,
    })),
  };
}
