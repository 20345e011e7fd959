import type { Language } from '../../../src/domain/text.ts';
import { formatShortDate } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Citation } from '../../../src/views/cite.ts';
import type { PageFrame } from '../../../src/views/frame.ts';
import type { SourceLine, TableCell } from '../../../src/views/model.ts';
import type { Bulletin, BulletinCell } from './model.ts';

const SIGNS = { suppressed: '[c]', missing: '[x]', 'not-applicable': '–' } as const;
const HELP = '111';

/** What stands in a place of a table: the figure, or the sign of its absence and no number. */
export function bulletinCell(cell: TableCell): BulletinCell {
  return cell.kind === 'value'
    ? { kind: 'value', text: cell.parts }
    : { kind: 'sign', text: [SIGNS[cell.kind]] };
}

/** What every bulletin says of itself, of help, and at the foot. */
export function aboutBulletin({
  lang,
  site,
  release,
}: PageFrame): Pick<Bulletin, 'lang' | 'author' | 'date' | 'site' | 'help' | 'foot'> {
  const words = messagesOf(lang).site;
  const [year = 0, month = 0, day = 0] = release.date.split('-').map(Number);
  const foot = [
    site.name[lang],
    words.release(release.id),
    formatShortDate(lang, release.date),
    words.readTo(formatShortDate(lang, release.read_to)),
    site.disclaimer[lang],
  ];
  return {
    lang,
    author: site.publisher[lang],
    date: [year, month, day],
    site: site.name[lang],
    help: { number: HELP, text: words.helpText },
    foot: foot.join(' · '),
  };
}

/** What the signs mean. */
export function readingOf(lang: Language, more: readonly string[] = []): Bulletin['reading'] {
  const { state, bulletin, indicator } = messagesOf(lang);
  const lines = [state.suppressedKey, state.missingKey, state.notApplicableKey, state.zeroKey, ...more];
  return {
    heading: bulletin.readingTitle,
    lines: [...lines, `${indicator.recordedHeading}. ${indicator.recordedText}`],
  };
}

/** The same source is met in many figures. */
export function eachOnce(sources: readonly SourceLine[]): readonly SourceLine[] {
  const seen = new Map(
    sources.map((source) => [`${source.publisher}|${source.title}|${source.date}`, source]),
  );
  return [...seen.values()];
}

/** Sources with their titles, each once; why some have no link is said once. */
export function sourcesOf(
  lang: Language,
  sources: readonly SourceLine[],
  more: readonly string[],
): Bulletin['sources'] {
  const shown = eachOnce(sources);
  const remarks = shown.map(({ remark }) => remark).filter((remark) => remark !== '');
  return {
    heading: messagesOf(lang).indicator.sourcesLabel,
    lines: shown.map(({ publisher, title, titleLang, address, date }) => ({
      publisher,
      title,
      titleLang: titleLang ?? '',
      address,
      date,
    })),
    remarks: [...new Set(remarks), ...more],
  };
}

/** How to cite it, in the language of the bulletin. */
export function citeOf(lang: Language, { texts }: Citation): Bulletin['cite'] {
  return { heading: messagesOf(lang).releases.citeTitle, text: texts[0]?.text ?? '' };
}
