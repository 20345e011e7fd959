import type { Language } from '../../../src/domain/text.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { EmbedView } from '../../../src/views/embed/view.ts';
import type { ChartWithPapers } from '../../../src/views/model.ts';
import type { Store } from '../../../src/views/store.ts';
import { drawingId } from '../drawn.ts';

/** A chart as a picture: all that is written into it. */
export interface Picture {
  readonly lang: Language;
  /** Begins all ids in the file. */
  readonly id: string;
  readonly chart: ChartWithPapers;
  /** Short name of the area; empty for all. */
  readonly areaName: string;
  /** Name of the site. */
  readonly name: string;
  readonly release: Store['index']['release'];
  readonly licence: string;
  /** Of the page that the chart comes from; empty where the host is not known. */
  readonly address: string;
  /** Of the CSV; empty where the host is not known. */
  readonly data: string;
}

/** The picture of a view; `site` is the address of the site, with a slash at its end, or empty. */
export function pictureOf(store: Store, view: EmbedView, site: string): Picture | undefined {
  const { lang, indicator } = view.key;
  if (!view.chart) return undefined;
  const { edition, index } = store;
  const below = (path: string): string => (site === '' ? '' : `${site}${path}`);
  return {
    lang,
    id: drawingId(view.key),
    chart: view.chart,
    areaName: view.areaName,
    name: index.site.name[lang],
    release: index.release,
    licence: index.site.data_licence,
    address: below(`${lang}/${edition.pages}${indicator}/`),
    data: below(`data/v1/${edition.files}indicators/${view.shown}.csv`),
  };
}

/** «Дереккөз: …»: who published the figures, and whether something was calculated from them. */
export function sourceText({ lang, chart, release }: Picture): string {
  const { indicator } = messagesOf(lang);
  const label = chart.sources.length > 1 ? indicator.sourcesLabel : indicator.sourceLabel;
  const list = chart.sources.map(({ publisher, title, date }) =>
    title === '' ? `${publisher} (${date})` : `${publisher}, ${title} (${date})`,
  );
  const own = chart.isComputed ? [indicator.ownCalculation(release.id)] : [];
  return `${label}: ${[...list, ...own].join('; ')}.`;
}

/** Release, the day up to which sources were read, and the licence. */
export function papersOf(lang: Language, { release, licence }: Picture): string {
  const { site, embed } = messagesOf(lang);
  return [
    site.release(release.id),
    site.readTo(formatDate(lang, release.read_to)),
    embed.licence(licence),
  ].join(' · ');
}
