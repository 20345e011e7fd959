import type { Language } from '../../../src/domain/text.ts';
import { formatNumber } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { regionView, type RegionView } from '../../../src/views/region/view.ts';
import { documentOf, type Store } from '../../../src/views/store.ts';
import { cellText, editionText, fullAddress, publishersText } from '../office/papers.ts';
import { propertiesOf } from '../office/properties.ts';
import { ownText, peopleText } from '../office/region-text.ts';
import { aboutSlide } from './about-slide.ts';
import { chartSlide } from './chart-slide.ts';
import { deckFile, type SlideSpec } from './deck.ts';
import type { Site } from './indicator-slides.ts';
import { chartsForSlides } from './native-data.ts';
import { gridSlides } from './table-slides.ts';

function titleSlide(view: RegionView, notes: readonly string[]): SlideSpec {
  return {
    kind: 'title',
    title: view.title,
    sub: view.name,
    body: {
      kind: 'text',
      paragraphs: [view.lead, ...peopleText(view)].map((text) => ['', text] as const),
    },
    remarks: [],
    source: '',
    notes,
  };
}

/** The region beside the country and its neighbours: a table that can be edited, first what can be compared. */
function besideSlides(store: Store, view: RegionView, notes: readonly string[]): readonly SlideSpec[] {
  const { lang, shortName, countryName, neighbourNames, first, others } = view;
  const { indicator, region, state } = messagesOf(lang);
  const rows = [first, ...others].flatMap(({ rows: some }) => some);
  if (rows.length === 0) return [];
  const grid = rows.map((row) => [
    `${row.name} (${row.unit}), ${row.period}`,
    ownText(view, row),
    cellText(row.country).text,
    ...row.neighbours.map(
      ({ cell, isOtherBorders }) => `${cellText(cell).text}${isOtherBorders ? ' ¹' : ''}`,
    ),
  ]);
  const count = 2 + neighbourNames.length;
  const width = 0.62 / count;
  const all = grid.flat();
  return gridSlides(
    lang,
    {
      heads: [indicator.indicator, shortName, countryName, ...neighbourNames],
      rows: grid,
      widths: [0.38, ...Array.from({ length: count }, () => width)],
      numbersFrom: 1,
    },
    {
      title: region.besideTitle,
      sub: view.name,
      source: publishersText(lang, view.sources, store.index.release.id),
      notes: [
        ...view.sources.map(({ publisher, title, date }) => `${publisher}, ${title} (${date})`),
        ...notes,
      ],
      remarks: [
        ...(view.hasOtherBorders ? [`¹ – ${region.otherBorders}`] : []),
        ...(all.includes('[c]') ? [state.suppressedKey] : []),
        ...(all.includes('[x]') ? [state.missingKey] : []),
      ],
    },
  );
}

/** Measures of the region with the last thing known of each. */
function measureSlides(view: RegionView, notes: readonly string[]): readonly SlideSpec[] {
  const { lang, measures } = view;
  const { region, press } = messagesOf(lang);
  if (measures.length === 0) return [];
  return gridSlides(
    lang,
    {
      heads: [region.measuresHeading, press.status, press.date],
      rows: measures.map(({ name, status, text, date }) => [name, text === '' ? status : text, date]),
      widths: [0.42, 0.44, 0.14],
      numbersFrom: 9,
    },
    { title: region.measuresTitle(String(measures.length)), sub: view.name, source: '', notes, remarks: [] },
  );
}

/** What a reader will not find anywhere: absence is a finding. */
function lacksSlide(view: RegionView, notes: readonly string[]): readonly SlideSpec[] {
  const { lang, lacks } = view;
  const { region, indicator } = messagesOf(lang);
  const gaps = lacks.gaps.map(
    ({ name, holders }) => [name, holders === '' ? '' : `${indicator.heldBy}: ${holders}`] as const,
  );
  const topics = lacks.topics.map(
    ({ name, indicators }) => [name, indicators.map(({ text }) => text).join(' · ')] as const,
  );
  if (gaps.length + topics.length === 0) return [];
  return [
    {
      kind: 'content',
      title: region.lacksTitle,
      sub: region.lacksSub,
      body: { kind: 'text', paragraphs: gaps.length > 0 ? gaps : topics },
      remarks: [],
      source: '',
      notes: [...topics.map(([name, list]) => `${region.withoutValue}. ${name}: ${list}`), ...notes],
    },
  ];
}

/** Slides about a region, of today or former, in a language. */
export async function regionSlides(
  store: Store,
  lang: Language,
  area: string,
  { site }: Site,
): Promise<Uint8Array> {
  const view = regionView(store, lang, area);
  const { press } = messagesOf(lang);
  const csv = view.files.find(({ address }) => address.endsWith('.csv'));
  const notes = [
    `${press.page}: ${fullAddress(site, `/${lang}/${view.frame.path}`)}`,
    ...(csv ? [`${press.dataFile}: ${fullAddress(site, csv.address)}`] : []),
  ];
  const charts = chartsForSlides(view.charts).flatMap((chart) => {
    const { unit_names, definition } = documentOf(store, chart.indicator);
    const write = (value: number): string => formatNumber(lang, value, unit_names.decimals);
    return chartSlide(store, lang, chart, { notes: [definition[lang], ...notes], write }) ?? [];
  });
  const cited = view.citation.texts.find((text) => text.lang === lang)?.text ?? '';
  return deckFile({
    properties: propertiesOf(store, lang, { title: view.name, subject: view.title }),
    frame: { name: store.index.site.name[lang], edition: editionText(store, lang) },
    slides: [
      titleSlide(view, notes),
      ...charts,
      ...besideSlides(store, view, notes),
      ...measureSlides(view, notes),
      ...lacksSlide(view, notes),
      aboutSlide(store, lang, {
        title: view.name,
        paragraphs: [[messagesOf(lang).releases.citeTitle, cited]],
        notes,
      }),
    ],
  });
}
