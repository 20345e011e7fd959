import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import type { BesideRow } from '../../../src/views/region/beside.ts';
import type { RegionView } from '../../../src/views/region/view.ts';
import { cellText } from './papers.ts';

/** The place of the region in a row: its value, or that half a year under a former name is no year. */
export function ownText({ lang }: RegionView, { own, partOf }: BesideRow): string {
  const { region } = messagesOf(lang);
  return partOf ? `${region.partOfYear}, ${region.see} ${partOf.text}` : cellText(own).text;
}

/** How many people, since when, beside whom: two lines below the lead. */
export function peopleText(view: RegionView): readonly string[] {
  const { region } = messagesOf(view.lang);
  const { population, meta } = view;
  const people = population ? [`${region.population} ${plain(population.text)} (${population.date})`] : [];
  const near = view.neighbourLinks.map(({ text }) => text).join(', ');
  const where = [...people, ...meta].join(' · ');
  return [
    ...(where === '' ? [] : [where]),
    ...(near === '' ? [] : [`${view.isFormer ? region.becameTitle : region.neighbours}: ${near}`]),
  ];
}
