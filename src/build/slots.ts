import { WEIGHTS, type WeightName, type Weights } from '../domain/limits.ts';
import type { Language } from '../domain/text.ts';
import { formatWeight } from '../i18n/weight.ts';

/** `<data data-weight="total" value="">` without content, its attributes in any order. */
const SLOT = /<data\b(?=[^>]*\bdata-weight="([^"]*)")[^>]*><\/data>/g;

function isWeight(name: string): name is WeightName {
  return (WEIGHTS as readonly string[]).includes(name);
}

/** Does the page have slots for weights? */
export function hasSlots(html: string): boolean {
  return /\bdata-weight="/.test(html);
}

/** Puts what was measured into the slots of a page; refuses a slot that nothing is measured for, or that stays empty. */
export function fillSlots(lang: Language, html: string, weights: Weights): string {
  const filled = html.replace(SLOT, (slot, name: string) => {
    if (!isWeight(name)) throw new Error(`nothing is measured for the slot ${slot}`);
    const value = weights[name];
    return `<data data-weight="${name}" value="${String(value)}">${formatWeight(lang, name, value)}</data>`;
  });
  const empty = /<[^>]*\bdata-weight=[^>]*><\//.exec(filled);
  if (empty) throw new Error(`a slot stays empty: ${empty[0]}`);
  return filled;
}
