import type { Mention } from '../facts/names.ts';
import { numbersIn, type Found, type Style } from '../parse/numbers.ts';
import type { Channel } from '../report.ts';
import type { Case, Context } from './case.ts';
import { weigh } from './claim.ts';
import { keyClaims } from './key-claims.ts';
import { keepLoose } from './loose-texts.ts';
import { vectorByArea } from './vectors.ts';

/** A number belongs to an area named at most so many signs before it, or fewer behind it. */
const [BEFORE, BEHIND] = [90, 40];

function blank(text: string, mentions: readonly Mention[]): string {
  let masked = text;
  for (const { at, end } of mentions)
    masked = masked.slice(0, at) + '\u0001'.repeat(end - at) + masked.slice(end);
  return masked;
}

/** A sentence, a line, an object or an entry ends between two places. */
function isApart(text: string, from: number, to: number): boolean {
  return /[\n\r{}]|[.!?;]\s|\]\s*,\s*\[/.test(text.slice(from, to));
}

function nearest(text: string, mentions: readonly Mention[], { at, end }: Found): Mention | null {
  const before = mentions.findLast((one) => one.end <= at && at - one.end <= BEFORE);
  if (before && !isApart(text, before.end, at)) return before;
  const behind = mentions.find((one) => one.at >= end && one.at - end <= BEHIND);
  return behind && !isApart(text, end, behind.at) ? behind : null;
}

/** The sentence, line or object around a place. */
function around(text: string, at: number): string {
  const start = Math.max(0, at - 160);
  const before =
    text
      .slice(start, at)
      .split(/[\n\r{}]|[.!?;]\s/)
      .at(-1) ?? '';
  const after = text.slice(at, at + 80).split(/[\n\r{}]|[.!?;]\s/)[0] ?? '';
  return before + after;
}

function named(case_: Case, words: string): ReadonlySet<string> {
  return new Set(case_.names.indicatorsIn(words).map(({ id }) => id));
}

export interface TextOptions {
  readonly channel: Channel;
  readonly style: Style;
  /** Whether a number without an area beside it speaks of the area of the place. */
  readonly isAboutPlace: boolean;
  /** Whether the place is about a cell only because its page is. */
  readonly isLoose?: boolean;
}

function areaOf(context: Context, options: TextOptions, mention: Mention | null): string | null {
  if (mention) return mention.id;
  if (!options.isAboutPlace || context.areas.size !== 1) return null;
  return [...context.areas][0] ?? null;
}

/** Numbers that follow areas one after another, as in `{"KZ-11":6,"KZ-15":3}`. */
function vectorIn(
  case_: Case,
  masked: string,
  mentions: readonly Mention[],
  context: Context,
  { channel }: TextOptions,
): void {
  if (mentions.length < 4) return;
  const values = new Map<string, number>();
  for (const { id, end } of mentions) {
    const behind = /^\W{0,12}?(\d+(?:\.\d+)?)(?![\d.]*[\p{L}])/u.exec(masked.slice(end, end + 24));
    if (behind && !values.has(id)) values.set(id, Number(behind[1]));
  }
  vectorByArea(case_, values, channel, context.where);
}

/** Looks for numbers that a text ties to withheld cells: by a key, or by naming area and indicator beside them. */
export function textClaims(case_: Case, text: string, context: Context, options: TextOptions): void {
  if (!/\d/.test(text)) return;
  keyClaims(case_, text, context.where, options.channel);
  const mentions = case_.names.areasIn(text);
  if (mentions.length === 0 && !options.isAboutPlace) return;
  const masked = blank(text, [...mentions, ...case_.names.indicatorsIn(text)]);
  vectorIn(case_, masked, mentions, context, options);
  for (const number of numbersIn(masked, options.style)) {
    const mention = nearest(masked, mentions, number);
    const area = areaOf(context, options, mention);
    if (area === null) continue;
    const words = around(text, number.at);
    const claim = { area, indicators: context.indicators, number, words, named: named(case_, words) };
    if (options.isLoose && !mention && claim.named.size === 0)
      keepLoose(case_, claim, options.channel, context.where);
    else weigh(case_, claim, options.channel, context.where);
  }
}
