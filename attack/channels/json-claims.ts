import { fieldsOf, isObject, type Json } from '../facts/read-rows.ts';
import type { Channel } from '../report.ts';
import type { Case, Context } from './case.ts';
import { weigh } from './claim.ts';
import { keyClaims } from './key-claims.ts';
import { rowClaims } from './row-claims.ts';
import { textClaims } from './text-claims.ts';
import { vectorByArea, vectorByPlace } from './vectors.ts';

/** Names that say nothing of what a number is about are left out of the words around it. */
const LONG = 200;

/** How large a file, a picture or a frame is. */
const SIZES: ReadonlySet<string> = new Set(['bytes', 'width', 'height', 'picture']);

interface Walk {
  readonly case_: Case;
  readonly channel: Channel;
  readonly context: Context;
  /** Reads a text inside that is long or has lines: a file in a source map, a table in a string. */
  readonly again: (text: string) => void;
}

function shortTexts(object: Json): string[] {
  return Object.values(object).filter(
    (value): value is string => typeof value === 'string' && value.length <= LONG,
  );
}

/** What the texts beside a value add to what its place is about. */
function narrowed({ case_, context }: Walk, texts: readonly string[]): Context {
  const joined = texts.join(' · ');
  const indicators = new Set(case_.names.indicatorsIn(joined).map(({ id }) => id));
  for (const [, id = ''] of joined.matchAll(/indicators\/([a-z0-9-]+)/g)) indicators.add(id);
  const codes = texts.flatMap((text) => case_.names.areasCalled(text));
  const areas = new Set(codes.length > 0 ? codes : case_.names.areasIn(joined).map(({ id }) => id));
  return {
    ...context,
    indicators: indicators.size > 0 ? indicators : context.indicators,
    areas: areas.size > 0 ? areas : context.areas,
  };
}

function numberClaim(walk: Walk, value: number, words: readonly string[]): void {
  const { case_, channel, context } = walk;
  const text = words.join(' · ');
  const area =
    [...words].reverse().flatMap((word) => case_.names.areasCalled(word))[0] ??
    case_.names.areasIn(text)[0]?.id;
  if (area === undefined) return;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const named = new Set(case_.names.indicatorsIn(text).map(({ id }) => id));
  const claim = {
    area,
    indicators: context.indicators,
    number: { value, decimals, isPercent: false },
    words: text,
    named,
  };
  weigh(case_, claim, channel, context.where);
}

function visitText(walk: Walk, text: string, beside: readonly string[]): void {
  if (!/\d/.test(text)) return;
  if (text.length > 2000 || /\n|^\s*[<{[]/.test(text)) walk.again(text);
  const context = narrowed(walk, beside);
  textClaims(walk.case_, text, context, {
    channel: walk.channel,
    style: 'prose',
    isAboutPlace: context.areas.size === 1,
  });
}

/** Lists beside one another, of which one names areas: `{"areas": […], "values": […]}`. */
function visitParallel({ case_, channel, context }: Walk, object: Json, words: readonly string[]): void {
  const lists = Object.entries(object).filter((entry): entry is [string, unknown[]] =>
    Array.isArray(entry[1]),
  );
  const areas = lists.find(([, list]) =>
    list.every((one) => typeof one === 'string' && case_.names.areasCalled(one).length > 0),
  );
  if (!areas || areas[1].length === 0) return;
  for (const [name, list] of lists) {
    if (list === areas[1] || list.length !== areas[1].length) continue;
    const rows = list.flatMap((value, i) =>
      typeof value === 'number'
        ? [{ area: String(areas[1][i]), words: words.join(' '), [name]: String(value) }]
        : [],
    );
    rowClaims(case_, rows, context, channel);
  }
}

function visitList(walk: Walk, list: readonly unknown[], words: readonly string[]): void {
  vectorByPlace(walk.case_, list, walk.channel, walk.context.where);
  const beside = list.filter((value): value is string => typeof value === 'string' && value.length <= LONG);
  for (const value of list) {
    if (typeof value === 'number') numberClaim(walk, value, [...words, ...beside]);
    else if (typeof value === 'string')
      visitText(walk, value, beside.length <= 6 ? [...words, ...beside] : words);
    else visit(walk, value, words);
  }
}

function visitObject(walk: Walk, object: Json, words: readonly string[]): void {
  const beside = [...words, ...shortTexts(object)];
  const byArea = Object.entries(object).flatMap(([name, value]): [string, number][] => {
    const area = walk.case_.names.areasCalled(name)[0];
    return area !== undefined && typeof value === 'number' ? [[area, value]] : [];
  });
  vectorByArea(walk.case_, new Map(byArea), walk.channel, walk.context.where);
  visitParallel(walk, object, words);
  const hasArea = 'area' in object || 'code' in object;
  if (hasArea) rowClaims(walk.case_, [fieldsOf(object)], narrowed(walk, words), walk.channel);
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === 'number') {
      keyClaims(walk.case_, `${name} ${String(value)}`, walk.context.where, walk.channel);
      if (!hasArea && !SIZES.has(name)) numberClaim(walk, value, [...beside, name]);
    } else if (typeof value === 'string') visitText(walk, value, [...beside, name]);
    else visit(walk, value, [...words, ...shortTexts(object).slice(0, 8), name]);
  }
}

function visit(walk: Walk, value: unknown, words: readonly string[]): void {
  if (Array.isArray(value)) visitList(walk, value, words);
  else if (isObject(value)) visitObject(walk, value, words);
}

/** Whether the document holds published rows: those are looked at as a table, not here. */
function withoutRows(document: unknown): unknown {
  if (!isObject(document) || !Array.isArray(document['rows'])) return document;
  const isPublished = document['rows'].some((row) => isObject(row) && 'status' in row && 'value' in row);
  if (!isPublished) return document;
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'rows'));
}

/** Numbers anywhere in JSON that the names and texts on the way to them tie to withheld cells. */
export function jsonClaims(
  case_: Case,
  document: unknown,
  context: Context,
  channel: Channel,
  again: (text: string) => void,
): void {
  visit({ case_, channel, context, again }, withoutRows(document), []);
}
