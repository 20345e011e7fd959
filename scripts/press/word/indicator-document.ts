import type { FileChild } from 'docx';
import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { indicatorView, type IndicatorView } from '../../../src/views/indicator/view.ts';
import type { Store } from '../../../src/views/store.ts';
import { editionText, paragraph as joined, sourceText } from '../office/papers.ts';
import { propertiesOf } from '../office/properties.ts';
import { chartSections } from './chart-section.ts';
import { closingSection } from './closing-section.ts';
import { areaTables, computedTables, statementTables } from './indicator-tables.ts';
import { drawPicture, type DrawPicture } from './picture.ts';
import { heading, paragraph, STYLE, term } from './text.ts';
import { wordFile } from './word-file.ts';

export interface WordOptions {
  /** Where the files will be found; empty where the build does not know it. */
  readonly site: string;
  /** Draws a chart, or remembers it drawn. */
  readonly draw?: DrawPicture;
}

function opening(view: IndicatorView): readonly FileChild[] {
  const { lang, quiet, lead, meta } = view;
  const { site } = messagesOf(lang);
  return [
    paragraph(lang, view.here, STYLE.kicker),
    heading(lang, plain(view.title), 1),
    ...(quiet ? [term(lang, site.helpName, site.helpText)] : []),
    ...(lead.length === 0 ? [] : [paragraph(lang, joined(lead), STYLE.lead)]),
    paragraph(lang, meta.join(' · '), STYLE.small),
  ];
}

function numbers(store: Store, view: IndicatorView): readonly FileChild[] {
  const { lang, quiet, statements, tables, sources } = view;
  const { indicator } = messagesOf(lang);
  const { id } = store.index.release;
  const source = sourceText(lang, sources, view.hasOwnCountry ? id : undefined);
  return [
    heading(lang, quiet ? indicator.quietTableTitle : indicator.tableTitle, 2),
    ...(quiet ? [paragraph(lang, indicator.quietNote, STYLE.sub)] : []),
    ...(statements ? statementTables(lang, statements) : []),
    ...tables.flatMap((table) => areaTables(lang, table)),
    ...(source === '' ? [] : [paragraph(lang, source, STYLE.small)]),
    ...(view.computed.length === 0
      ? []
      : [heading(lang, indicator.computedTitle, 2), paragraph(lang, indicator.computedSub(id), STYLE.sub)]),
    ...view.computed.flatMap((table) => computedTables(lang, table)),
  ];
}

function targets({ lang, targets: rows }: IndicatorView): readonly FileChild[] {
  const { indicator, statistics } = messagesOf(lang);
  if (rows.length === 0) return [];
  const lines = rows.map(({ kind, value, unit, due, statedBy, note, outcome, source }) =>
    term(
      lang,
      `${kind}: ${value} (${unit})`,
      [
        `${indicator.due}: ${due} · ${indicator.statedBy}: ${statedBy}`,
        note,
        outcome.length === 0 ? '' : `${statistics.progress}: ${plain(outcome)}`,
        sourceText(lang, source, undefined),
      ]
        .filter((part) => part !== '')
        .join('. ')
        .replaceAll('..', '.'),
    ),
  );
  return [heading(lang, indicator.targetsTitle, 2), ...lines];
}

function meaning({ lang, notes, about, measures, gaps }: IndicatorView): readonly FileChild[] {
  const { press, indicator } = messagesOf(lang);
  const section = (title: string, lines: readonly FileChild[]): readonly FileChild[] =>
    lines.length === 0 ? [] : [heading(lang, title, 2), ...lines];
  return [
    ...section(
      press.caveats,
      notes.map((note) => term(lang, note.heading, note.text)),
    ),
    ...section(
      indicator.aboutTitle,
      about.map((one) => term(lang, one.term, one.text)),
    ),
    ...section(
      indicator.measuresTitle,
      measures.map(({ name, area, known, date }) =>
        term(lang, name, [area, known, date].filter((part) => part !== '').join(' · ')),
      ),
    ),
    ...section(
      indicator.gapsTitle,
      gaps.map(({ name, table, holders }) =>
        term(lang, name, `${table}${holders === '' ? '' : `. ${indicator.heldBy}: ${holders}`}`),
      ),
    ),
  ];
}

/** A Word file about an indicator in a language, or nothing where nothing is published of it. */
export async function indicatorDocument(
  store: Store,
  lang: Language,
  id: string,
  { site, draw = drawPicture }: WordOptions,
): Promise<Uint8Array | null> {
  const view = indicatorView(store, lang, id);
  if (view.charts.length + view.bars.length + view.tables.length === 0 && !view.statements) return null;
  const { index } = store;
  return wordFile({
    properties: propertiesOf(store, lang, { title: view.frame.title, subject: view.here }),
    name: index.site.name[lang],
    foot: `${editionText(store, lang)} · ${index.site.disclaimer[lang]}`,
    children: [
      ...opening(view),
      ...chartSections(lang, [...view.charts, ...view.bars], index.release.id, draw),
      ...numbers(store, view),
      ...targets(view),
      ...meaning(view),
      ...closingSection(store, lang, {
        citation: view.citation,
        files: view.files,
        page: `/${lang}/${view.frame.path}`,
        site,
      }),
    ],
  });
}
