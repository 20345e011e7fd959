import { imageAddress } from '../../src/domain/press-paths.ts';
import { formatPeriod } from '../../src/i18n/format.ts';
import { plain } from '../../src/i18n/sentences/sentence.ts';
import type { EmbedView } from '../../src/views/embed/view.ts';
import { documentOf } from '../../src/views/store.ts';
import { embedHeight } from './embed/height.ts';
import { highlightedAreas } from './embed/highlights.ts';
import type { PressEdition, PressIndicator } from './editions.ts';

interface CatalogueView {
  readonly id: string;
  readonly name: string;
  /** The indicator whose figures are drawn. */
  readonly shown: string;
  readonly height: number;
  /** Of its picture at the width of a column; 0 where there is none. */
  readonly picture: number;
}

interface CatalogueChart extends CatalogueView {
  /** Codes of the areas that can be picked out. */
  readonly marks: readonly string[];
  /** The period that it shows by itself; a chart over time has none. */
  readonly period?: string;
}

/** A chart for another period; `id` ends the address of the one for the latest. */
interface CataloguePeriod extends CatalogueView {
  readonly view: string;
  readonly period: string;
}

interface CatalogueArea extends CatalogueView {
  readonly area: string;
  readonly areaName: string;
}

/** One indicator as the form for building charts offers it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly views: readonly CatalogueChart[];
  readonly periods: readonly CataloguePeriod[];
  readonly areas: readonly CatalogueArea[];
}

type PictureHeight = (path: string) => number;

function viewOf({ folder }: PressEdition, view: EmbedView, heightOf: PictureHeight): CatalogueView {
  return {
    id: view.key.view,
    name: view.chart?.title ?? plain(view.heading),
    shown: view.shown,
    height: embedHeight(view),
    picture: heightOf(imageAddress(folder, view.key, '720.svg')),
  };
}

function chartOf(edition: PressEdition, view: EmbedView, heightOf: PictureHeight): CatalogueChart {
  const { chart, key } = view;
  const period = chart?.period;
  return {
    ...viewOf(edition, view, heightOf),
    marks: chart ? highlightedAreas(chart.drawing) : [],
    ...(period === undefined ? {} : { period: formatPeriod(key.lang, period) }),
  };
}

function periodsOf(
  edition: PressEdition,
  view: EmbedView,
  heightOf: PictureHeight,
): readonly CataloguePeriod[] {
  const { other } = view;
  return other
    ? [{ ...viewOf(edition, view, heightOf), id: other.id, view: other.view, period: other.name }]
    : [];
}

/** What the form offers of an indicator. */
export function catalogueEntry(
  edition: PressEdition,
  { lang, id, all, areas, others }: PressIndicator,
  heightOf: PictureHeight,
): CatalogueEntry {
  return {
    id,
    name: documentOf(edition.store, id).name[lang],
    views: all.map((view) => chartOf(edition, view, heightOf)),
    periods: others.flatMap((view) => periodsOf(edition, view, heightOf)),
    areas: areas.map((view) => ({
      ...viewOf(edition, view, heightOf),
      area: view.key.area?.toLowerCase() ?? '',
      areaName: view.areaName,
    })),
  };
}
