import { LANGUAGES, type Language } from '../domain/text.ts';
import type { DistFile, DistPage } from './dist-files.ts';
import { fillSlots } from './slots.ts';
import { weightsOf, type Weighed } from './weigh.ts';

const MOST_ROUNDS = 5;

function languageOf({ name }: DistPage): Language {
  const lang = LANGUAGES.find((one) => name.startsWith(`${one}/`));
  if (lang === undefined) throw new Error(`${name} has slots for weights but no language`);
  return lang;
}

/**
 * The pages with what was weighed in their slots. What is printed is a part of the weight of the site, so it is printed
 * again until it is true; a total that never settles would be a mistake of ours.
 */
export function printWeights(weighed: Weighed, pages: readonly DistPage[]): readonly DistPage[] {
  let files: readonly DistFile[] = weighed.files;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const weights = weightsOf({ ...weighed, files });
    const printed = pages.map((page) => ({
      ...page,
      html: fillSlots(languageOf(page), page.html, weights),
    }));
    const sizes = new Map(printed.map(({ name, html }) => [name, Buffer.byteLength(html)]));
    files = weighed.files.map(({ name, bytes }) => ({ name, bytes: sizes.get(name) ?? bytes }));
    if (weightsOf({ ...weighed, files }).total === weights.total) return printed;
  }
  throw new Error('the weight of the site does not settle');
}
