import type { Language } from '../../../src/domain/text.ts';
import type { BulletinMessages } from '../../../src/i18n/messages/bulletin.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { SourceLine } from '../../../src/views/model.ts';
import type { PageFrame } from '../../../src/views/frame.ts';

type Kind = keyof BulletinMessages['pack']['kinds'];

const KINDS: readonly Kind[] = ['pdf', 'pptx', 'docx', 'png', 'csv', 'txt'];

/** What a pack is about. */
export interface PackAbout {
  readonly lang: Language;
  /** Name of the region or of the country. */
  readonly name: string;
  readonly frame: PageFrame;
  readonly sources: readonly SourceLine[];
}

/** Line ends that every text editor of an office shows. */
const LINE_END = '\r\n';

function kindOf(path: string): Kind {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return KINDS.find((kind) => kind === extension) ?? 'sums';
}

function sourceText({ publisher, title, date, address }: SourceLine): string {
  const name = title === '' ? publisher : `${publisher}, ${title}`;
  return `- ${name} (${date})${address === '' ? '' : ` ${address}`}`;
}

function linesOf({ lang, name, frame, sources }: PackAbout, paths: readonly string[]): readonly string[] {
  const { bulletin, indicator, shelf, site: words } = messagesOf(lang);
  const { site, release } = frame;
  const { pack } = bulletin;
  const remark = sources.find((source) => source.remark !== '')?.remark;
  return [
    pack.title(name),
    '',
    pack.about,
    `${words.release(release.id)}, ${formatDate(lang, release.date)}. ${words.readTo(formatDate(lang, release.read_to))}.`,
    site.disclaimer[lang],
    '',
    `${pack.files}:`,
    ...paths.map((path) => `- ${path}: ${pack.kinds[kindOf(path)]}`),
    pack.check,
    '',
    pack.sources,
    `${indicator.sourcesLabel}:`,
    ...sources.map(sourceText),
    ...(remark === undefined ? [] : [remark]),
    '',
    `${shelf.licence.heading}:`,
    shelf.licence.ours(site.data_licence, site.data_licence_url),
    shelf.licence.theirs.replace(/:$/, '.'),
    '',
    words.helpText,
  ];
}

/** `README.txt` of a pack in its language: what it is, from whom the figures are, on what terms. One line a thing. */
export function packReadme(about: PackAbout, paths: readonly string[]): string {
  const lines = linesOf(about, paths).map((line) => line.replace(/\s+/g, ' ').trim());
  return `${lines.join(LINE_END)}${LINE_END}`;
}
