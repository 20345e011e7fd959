import { COUNTRY } from '../../domain/id.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { fileLinks } from '../files.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { FileLink, Link, Note, SourceLine } from '../model.ts';
import { remember } from '../remember.ts';
import { sourceLines } from '../sources.ts';
import { areaOf, type Store } from '../store.ts';
import { columnOf, isFilled, type CompareCell } from './column.ts';
import { areaChoices, type AreaChoice } from './list.ts';
import { pairId, type Pair } from './pairs.ts';
import { compareSeries, type CompareSeries } from './panels.ts';
import { compareIndicators, type CompareIndicator } from './rows.ts';

interface CompareRow {
  readonly about: Pick<CompareIndicator, 'id' | 'name' | 'address' | 'detail'>;
  /** In the order of the columns: the two areas, then the country. */
  readonly cells: readonly CompareCell[];
}

interface CompareGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CompareRow[];
}

interface CompareArea {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly address: string;
}

/** Exactly what the page of two areas side by side shows. */
export interface CompareView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly title: string;
  readonly lead: readonly string[];
  readonly areas: readonly CompareArea[];
  /** Heads of the columns: the areas, then the country. */
  readonly columns: readonly { readonly code: string; readonly short: string }[];
  readonly groups: readonly CompareGroup[];
  readonly hasOtherBorders: boolean;
  readonly notes: readonly Note[];
  readonly series: readonly CompareSeries[];
  /** The other areas of today, to be added by script. */
  readonly choices: readonly AreaChoice[];
  readonly sources: readonly SourceLine[];
  readonly files: readonly FileLink[];
  readonly links: readonly Link[];
}

/** A value of one and the same former territory in both columns is no comparison. */
function isCompared({ cells: [a, b] }: CompareRow): boolean {
  return a?.cell.kind === 'value' && b?.cell.kind === 'value' && a.area !== b.area;
}

function rowsOf(store: Store, lang: Language, codes: readonly string[]): readonly CompareRow[] {
  const columns = codes.map((code) => columnOf(store, lang, code));
  return compareIndicators(store, lang, '').map((about) => ({
    about,
    cells: columns.flatMap((column) => column.get(about.id) ?? []),
  }));
}

/** Rows by topic; those without a value for either area stand together at the end. */
function groupsOf(
  store: Store,
  lang: Language,
  rows: readonly CompareRow[],
  names: readonly string[],
): readonly CompareGroup[] {
  const hasAny = ({ cells: [a, b] }: CompareRow): boolean =>
    [a, b].some((cell) => cell !== undefined && isFilled(cell));
  const topicOf = new Map(compareIndicators(store, lang, '').map(({ id, topic }) => [id, topic]));
  const topics = store.index.topics.map(({ id, name }) => ({
    id,
    name: name[lang],
    rows: rows.filter((row) => hasAny(row) && topicOf.get(row.about.id) === id),
  }));
  const without = {
    id: 'without',
    name: messagesOf(lang).compare.noData(names.join(', ')),
    rows: rows.filter((row) => !hasAny(row)),
  };
  return [...topics, without].filter((group) => group.rows.length > 0);
}

/** Sources of every area's value in the rows: the same on all pages, so that an added area has its sources too. */
const sourcesOf = remember((store, lang): readonly SourceLine[] => {
  const rows = compareIndicators(store, lang, '').flatMap(({ slice, period }) =>
    slice.rows.filter((row) => row.period === period && row.status === ''),
  );
  return sourceLines(store, lang, rows);
});

const notesOf = remember((store, lang): readonly Note[] => {
  const { indicator } = messagesOf(lang);
  const isRecorded = compareIndicators(store, lang, '').some(({ document }) => document.recorded_only);
  return isRecorded ? [{ heading: indicator.recordedHeading, text: indicator.recordedText }] : [];
});

function areaLine(store: Store, lang: Language, code: string): CompareArea {
  const area = areaOf(store, code);
  return {
    code: code.toLowerCase(),
    name: field(area, 'name', lang),
    short: field(area, 'short', lang),
    address: pageHref(lang, `regions/${code.toLowerCase()}/`),
  };
}

function filesOf(store: Store, lang: Language, { code, name }: CompareArea): readonly FileLink[] {
  const files = fileLinks(store, lang, [`latest/regions/${code}.csv`]);
  return files.map((file) => ({ ...file, name: `${name}, ${file.name}` }));
}

/** All that the page of two areas side by side shows in a language. */
export function compareView(store: Store, lang: Language, pair: Pair): CompareView {
  const { compare } = messagesOf(lang);
  const areas = pair.map((code) => areaLine(store, lang, code));
  const columns = [...areas, areaLine(store, lang, COUNTRY)];
  const rows = rowsOf(store, lang, [...pair, COUNTRY]);
  const names = areas.map(({ name }) => name);
  const title = compare.title(names[0] ?? '', names[1] ?? '');
  const count = rows.filter(isCompared).length;
  return {
    frame: pageFrame(store, {
      lang,
      path: `compare/${pairId(...pair)}/`,
      title,
      description: compare.lead(String(count)),
      menu: 'regions',
    }),
    lang,
    title,
    lead: [compare.lead(String(count)), compare.chance],
    areas,
    columns: columns.map(({ code, short }) => ({ code, short })),
    groups: groupsOf(store, lang, rows, names),
    hasOtherBorders: rows.some(({ cells }) => cells.some(({ isOtherBorders }) => isOtherBorders)),
    notes: notesOf(store, lang, ''),
    series: compareSeries(store, lang, pair),
    choices: areaChoices(store, lang).filter(({ code }) => !areas.some((area) => area.code === code)),
    sources: sourcesOf(store, lang, ''),
    files: areas.flatMap((area) => filesOf(store, lang, area)),
    links: areas.map(({ name, address }) => ({ text: name, address })),
  };
}
