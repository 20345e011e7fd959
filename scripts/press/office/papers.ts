import type { Language } from '../../../src/domain/text.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { join } from '../../../src/i18n/href.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain, type Sentence } from '../../../src/i18n/sentences/sentence.ts';
import type { SourceLine, TableCell } from '../../../src/views/model.ts';
import type { Store } from '../../../src/views/store.ts';

/** «Дереккөз: …; жоба есептеген (шығарылым: …).» */
export function sourceText(
  lang: Language,
  sources: readonly SourceLine[],
  computedIn: string | undefined,
): string {
  const { indicator } = messagesOf(lang);
  const lines = sources.map(
    ({ publisher, title, date }) => `${[publisher, title].filter(Boolean).join(', ')} (${date})`,
  );
  const own = computedIn === undefined ? [] : [indicator.ownCalculation(computedIn)];
  if (lines.length + own.length === 0) return '';
  const label = sources.length > 1 ? indicator.sourcesLabel : indicator.sourceLabel;
  const remark = sources.find((source) => source.remark !== '')?.remark ?? '';
  return [`${label}: ${[...lines, ...own].join('; ')}.`, remark].filter(Boolean).join(' ');
}

/** Who published the figures, each once: where a list of all their tables would not fit. */
export function publishersText(lang: Language, sources: readonly SourceLine[], computedIn: string): string {
  const { indicator } = messagesOf(lang);
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return `${indicator.sourcesLabel}: ${[...publishers, indicator.ownCalculation(computedIn)].join('; ')}.`;
}

/** Release and the day up to which sources were read: without them a figure that travels has no date. */
export function editionText({ index: { release } }: Store, lang: Language): string {
  const { site } = messagesOf(lang);
  return [site.release(release.id), site.readTo(formatDate(lang, release.read_to))].join(' · ');
}

/** An address of the site with its host; without a host, the path, which is still a name by which to find it. */
export function fullAddress(site: string, address: string): string {
  return site === '' ? address.replace(/^\//, '') : join(site, address);
}

/** Sentences in a row. */
export function paragraph(sentences: readonly Sentence[]): string {
  return sentences.map(plain).join(' ');
}

const SIGNS = { suppressed: '[c]', missing: '[x]', 'not-applicable': '–' } as const;

/** A place of a table as text, with the numbers of its footnotes behind it: `27,3 ¹`. */
export function cellText(cell: TableCell): { readonly text: string; readonly marks: string } {
  if (cell.kind !== 'value') return { text: SIGNS[cell.kind], marks: '' };
  return { text: plain(cell.parts), marks: cell.marks.join(', ') };
}
