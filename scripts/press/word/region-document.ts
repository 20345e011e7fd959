import type { FileChild } from 'docx';
import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { regionView, type RegionView } from '../../../src/views/region/view.ts';
import type { Store } from '../../../src/views/store.ts';
import { cellText, editionText, publishersText, sourceText } from '../office/papers.ts';
import { propertiesOf } from '../office/properties.ts';
import { ownText, peopleText } from '../office/region-text.ts';
import { chartSections } from './chart-section.ts';
import { closingSection } from './closing-section.ts';
import type { WordOptions } from './indicator-document.ts';
import { drawPicture } from './picture.ts';
import { wordTable, type WordRow } from './table.ts';
import { heading, paragraph, STYLE, term } from './text.ts';
import { wordFile } from './word-file.ts';

function opening(view: RegionView): readonly FileChild[] {
  const { lang, name, title, lead } = view;
  return [
    paragraph(lang, name, STYLE.kicker),
    heading(lang, title, 1),
    paragraph(lang, lead, STYLE.lead),
    ...peopleText(view).map((text) => paragraph(lang, text, STYLE.small)),
  ];
}

/** The region beside the country and its neighbours, topic by topic. */
function beside(store: Store, view: RegionView): readonly FileChild[] {
  const { lang, shortName, countryName, neighbourNames, first, others } = view;
  const { indicator, region, state } = messagesOf(lang);
  const topics = [first, ...others].filter(({ rows }) => rows.length > 0);
  if (topics.length === 0) return [];
  const rows = topics.flatMap(({ name, rows: list }): readonly WordRow[] => [
    ...(name === '' ? [] : [{ kind: 'group', text: name } as const]),
    ...list.map((row): WordRow => ({
      kind: 'row',
      cells: [
        {
          text: [
            `${row.name} (${row.unit}), ${row.period}`,
            row.count === undefined ? '' : plain(row.count),
            row.standing,
          ]
            .filter((part) => part !== '')
            .join('. '),
        },
        { text: ownText(view, row) },
        cellText(row.country),
        ...row.neighbours.map(({ cell, isOtherBorders }) => ({
          text: cellText(cell).text,
          ...(isOtherBorders ? { marks: '1' } : {}),
        })),
      ],
    })),
  ]);
  const count = 2 + neighbourNames.length;
  const keys = [
    ...(view.hasOtherBorders ? [`(1) ${region.otherBorders}`] : []),
    state.suppressedKey,
    state.missingKey,
    state.notApplicableKey,
  ];
  return [
    heading(lang, region.besideTitle, 2),
    wordTable(lang, {
      heads: [indicator.indicator, shortName, countryName, ...neighbourNames],
      rows,
      widths: [0.34, ...Array.from({ length: count }, () => 0.66 / count)],
      numbersFrom: 1,
    }),
    paragraph(lang, keys.join('; '), STYLE.small),
    paragraph(lang, publishersText(lang, view.sources, store.index.release.id), STYLE.small),
  ];
}

function measures({ lang, measures: list, isFormer }: RegionView): readonly FileChild[] {
  const { region, press } = messagesOf(lang);
  if (isFormer) return [];
  if (list.length === 0)
    return [heading(lang, region.measuresHeading, 2), paragraph(lang, region.noMeasures)];
  return [
    heading(lang, region.measuresTitle(String(list.length)), 2),
    wordTable(lang, {
      heads: [region.measuresHeading, press.status, press.date],
      rows: list.map(({ name, status, text, date }) => ({
        kind: 'row',
        cells: [{ text: name }, { text: text === '' ? status : text }, { text: date }],
      })),
      widths: [0.42, 0.44, 0.14],
      numbersFrom: 9,
    }),
  ];
}

function found({ lang, findings, institutions }: RegionView): readonly FileChild[] {
  const { region } = messagesOf(lang);
  return [
    ...(findings.length === 0 ? [] : [heading(lang, region.findingsTitle, 2)]),
    ...findings.map(({ text, said, source }) =>
      paragraph(lang, `${text} (${said}; ${region.source}: ${source.text})`),
    ),
    ...(institutions.length === 0 ? [] : [heading(lang, region.institutionsTitle, 2)]),
    ...institutions.map(({ name, known, note }) =>
      term(lang, name, [known, note].filter((part) => part !== '').join('. ')),
    ),
  ];
}

/** What a reader will not find anywhere. */
function lacks({ lang, lacks: { gaps, topics } }: RegionView): readonly FileChild[] {
  const { region, indicator } = messagesOf(lang);
  if (gaps.length + topics.length === 0) return [];
  return [
    heading(lang, region.lacksTitle, 2),
    paragraph(lang, region.lacksSub, STYLE.sub),
    ...gaps.map(({ name, holders, isEverywhere }) =>
      term(
        lang,
        name,
        [isEverywhere ? region.allRegionsGap : '', holders === '' ? '' : `${indicator.heldBy}: ${holders}`]
          .filter((part) => part !== '')
          .join('. '),
      ),
    ),
    ...(topics.length === 0 ? [] : [heading(lang, region.withoutValue, 3)]),
    ...topics.map(({ name, indicators }) => term(lang, name, indicators.map(({ text }) => text).join(' · '))),
  ];
}

/** A Word file about a region, of today or former, in a language. */
export async function regionDocument(
  store: Store,
  lang: Language,
  area: string,
  { site, draw = drawPicture }: WordOptions,
): Promise<Uint8Array> {
  const view = regionView(store, lang, area);
  const { index } = store;
  const { indicator } = messagesOf(lang);
  const sources = view.sources.map((source) =>
    paragraph(lang, sourceText(lang, [source], undefined).replace(/^[^:]*: /, ''), STYLE.small),
  );
  return wordFile({
    properties: propertiesOf(store, lang, { title: view.name, subject: view.title }),
    name: index.site.name[lang],
    foot: `${editionText(store, lang)} · ${index.site.disclaimer[lang]}`,
    children: [
      ...opening(view),
      ...chartSections(lang, view.charts, index.release.id, draw),
      ...beside(store, view),
      ...measures(view),
      ...found(view),
      ...lacks(view),
      ...(sources.length === 0 ? [] : [heading(lang, indicator.sourcesLabel, 2), ...sources]),
      ...closingSection(store, lang, {
        citation: view.citation,
        files: view.files,
        page: `/${lang}/${view.frame.path}`,
        site,
      }),
    ],
  });
}
