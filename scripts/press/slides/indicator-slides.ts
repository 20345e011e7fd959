import type { Language } from '../../../src/domain/text.ts';
import { formatNumber } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { indicatorView, type IndicatorView } from '../../../src/views/indicator/view.ts';
import { documentOf, type Store } from '../../../src/views/store.ts';
import { editionText, fullAddress, paragraph, sourceText } from '../office/papers.ts';
import { propertiesOf } from '../office/properties.ts';
import { aboutSlide } from './about-slide.ts';
import { chartSlide } from './chart-slide.ts';
import { deckFile, type SlideSpec } from './deck.ts';
import { chartsForSlides } from './native-data.ts';
import { areaTableSlides, statementSlides } from './table-slides.ts';

/** Where the files will be found; empty where the build does not know it. */
export interface Site {
  readonly site: string;
}

/** Definition, method and addresses: behind every slide, for whoever is asked about it. */
function notesOf(view: IndicatorView, { site }: Site): readonly string[] {
  const { press } = messagesOf(view.lang);
  const csv = view.files.find(({ address }) => address.endsWith('.csv'));
  return [
    ...view.about.map(({ term, text }) => `${term}: ${text}`),
    `${press.page}: ${fullAddress(site, `/${view.lang}/${view.frame.path}`)}`,
    ...(csv ? [`${press.dataFile}: ${fullAddress(site, csv.address)}`] : []),
  ];
}

function titleSlide(view: IndicatorView, notes: readonly string[]): SlideSpec {
  const { site } = messagesOf(view.lang);
  return {
    kind: 'title',
    title: plain(view.title),
    sub: view.here,
    body: {
      kind: 'text',
      paragraphs: [
        ...(view.quiet ? [[site.helpText, ''] as const] : []),
        ...(view.lead.length > 0 ? [['', paragraph(view.lead)] as const] : []),
        ['', view.meta.join(' · ')],
      ],
    },
    remarks: [],
    source: '',
    notes,
  };
}

/** The figures themselves, as they were stated or area by area; of a painful subject nothing else. */
function tableSlides(store: Store, view: IndicatorView, notes: readonly string[]): readonly SlideSpec[] {
  const { lang, quiet, statements, tables } = view;
  const { indicator, site } = messagesOf(lang);
  const around = {
    title: quiet ? indicator.quietTableTitle : indicator.tableTitle,
    sub: quiet ? indicator.quietNote : view.frame.title,
    ...(quiet ? { help: site.helpText } : {}),
    source: sourceText(lang, view.sources, view.hasOwnCountry ? store.index.release.id : undefined),
    notes,
  };
  const first = tables[0];
  return [
    ...(statements ? statementSlides(lang, statements, { ...around, source: '' }) : []),
    ...(first ? areaTableSlides(lang, first, around) : []),
  ];
}

function slidesOf(store: Store, view: IndicatorView, place: Site): readonly SlideSpec[] {
  const { lang } = view;
  const notes = notesOf(view, place);
  const charts = chartsForSlides([...view.charts, ...view.bars]).flatMap((chart) => {
    const { decimals } = documentOf(store, chart.indicator).unit_names;
    const write = (value: number): string => formatNumber(lang, value, decimals);
    return chartSlide(store, lang, chart, { notes, write }) ?? [];
  });
  const tables = tableSlides(store, view, notes);
  if (charts.length + tables.length === 0) return [];
  const { press } = messagesOf(lang);
  const caveats = view.notes.map(({ heading, text }) => [heading, text] as const);
  const paragraphs = [
    ...view.about.map(({ term, text }) => [term, text] as const),
    ...(caveats.length > 0 ? [[press.caveats, ''] as const, ...caveats] : []),
  ];
  return [
    titleSlide(view, notes),
    ...charts,
    ...tables,
    aboutSlide(store, lang, { title: view.frame.title, paragraphs, notes }),
  ];
}

/** Slides about an indicator in a language, or nothing where nothing is published of it. */
export async function indicatorSlides(
  store: Store,
  lang: Language,
  id: string,
  place: Site,
): Promise<Uint8Array | null> {
  const view = indicatorView(store, lang, id);
  const slides = slidesOf(store, view, place);
  if (slides.length === 0) return null;
  return deckFile({
    properties: propertiesOf(store, lang, { title: view.frame.title, subject: view.here }),
    frame: { name: store.index.site.name[lang], edition: editionText(store, lang) },
    slides,
  });
}
