import type { Language } from '../../domain/text.ts';
import { NBSP } from '../number.ts';
import { pluralEn } from '../plural.ts';
import { inPeriod } from '../period.ts';
import { inArea, inAreaFirst, type Placed } from '../region-cases.ts';
import { figure, say, type Fact, type Sentence } from './sentence.ts';

/** Counts are counted by the build, not measured by anybody: they are words of the sentence and not figures. */
interface Counts {
  readonly total: number;
  readonly done: number;
}

/** A region with orders of its own: what became of them. */
export function ordersTitle(lang: Language, place: Placed, { total, done }: Counts): string {
  const where = inAreaFirst(lang, place);
  if (lang === 'kk')
    return `${where} ${String(total)} тапсырма берілген, ${String(done)} тапсырма орындалды деп хабарланған`;
  if (lang === 'ru')
    return `${where} поручений и мер${NBSP}– ${String(total)}, о выполнении сообщено по ${String(done)}`;
  const what = pluralEn(total, ['order or measure', 'orders and measures']);
  return `${where}, ${String(total)} ${what}: ${String(done)} reported as done`;
}

/** «Жауапқа тартылғандар: Жамбыл облысында 2022 жылы 146»: one published value of the region. */
export function composition(lang: Language, name: string, place: Placed, fact: Fact): Sentence {
  const [where, when] = [inArea(lang, place), inPeriod(lang, fact.row.period)];
  const value = figure(lang, fact);
  return lang === 'kk' ? say`${name}: ${where} ${when} ${value}` : say`${name}: ${value} ${where} ${when}`;
}

/** Any other region: how many indicators have a value for it. */
export function knownTitle(lang: Language, name: string, { total, done }: Counts): string {
  if (lang === 'kk')
    return `${name}: ${String(total)} көрсеткіш ішінде ${String(done)} көрсеткіш жарияланған`;
  if (lang === 'ru') return `${name}: опубликовано показателей – ${String(done)} из ${String(total)}`;
  return `${name}: ${String(done)} of ${String(total)} indicators are published`;
}

/** Below the title: what stands on the page and what does not. */
export function knownLead(lang: Language, { total, done }: Counts): string {
  const lacking = String(total - done);
  if (lang === 'kk')
    return `${String(total)} көрсеткіш ішінде ${String(done)} көрсеткіш осы аумақ бойынша жарияланған, ${lacking} көрсеткіш бойынша дерек жоқ.`;
  if (lang === 'ru')
    return `Из показателей (${String(total)}) по этой территории опубликовано ${String(done)}, нет данных по ${lacking}.`;
  return `Of ${String(total)} indicators, ${String(done)} are published for this territory; there are no data for ${lacking}.`;
}
