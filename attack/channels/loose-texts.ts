import type { Channel } from '../report.ts';
import { withheldIn, type Case } from './case.ts';
import { weigh, type Claim } from './claim.ts';

interface Loose {
  readonly claim: Claim;
  readonly channel: Channel;
  readonly where: string;
}

/** Claims by the sentence they stand in, for each page that has it. */
export type LooseTexts = Map<string, Loose[]>;

/** Keeps a number of a sentence that is tied to a cell by nothing but the address or the title of its page. */
export function keepLoose({ loose }: Case, claim: Claim, channel: Channel, where: string): void {
  const sentence = claim.words.replaceAll(/\s+/g, ' ').trim();
  const known = loose.get(sentence);
  if (known) known.push({ claim, channel, where });
  else loose.set(sentence, [{ claim, channel, where }]);
}

function isOfWithheld(case_: Case, { claim }: Loose): boolean {
  return withheldIn(case_, claim.area, claim.indicators).length > 0;
}

/**
 * What stands on the pages of other cells too, of which nothing is withheld, explains the drawing or names its source;
 * a sentence that only pages of withheld cells have is about those. Called once after the last page.
 */
export function weighLoose(case_: Case): void {
  for (const pages of case_.loose.values()) {
    if (!pages.every((one) => isOfWithheld(case_, one))) continue;
    for (const { claim, channel, where } of pages) weigh(case_, claim, channel, where);
  }
}
