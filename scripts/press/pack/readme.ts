import type { Language } from '../../../src/domain/text.ts';
import type { BulletinMessages } from '../../../src/i18n/messages/bulletin.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { SourceLine } from '../../../src/views/model.ts';
import type { RegionView } from '../../../src/views/region/view.ts';

type Kind = keyof BulletinMessages['pack']['kinds'];

const KINDS: readonly Kind[] = ['pdf', 'pptx', 'docx', 'png', 'csv', 'txt'];

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

function linesOf(lang: Language, view: RegionView, paths: readonly string[]): readonly string[] {
  const { bulletin, indicator, shelf, site: words } = messagesOf(lang);
  const { site, release } = view.frame;
  const { pack } = bulletin;
  const remark = view.sources.find((source) => source.remark !== '')?.remark;
  return [
    pack.title(view.name),
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
    ...view.sources.map(sourceText),
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
export function packReadme(view: RegionView, paths: readonly string[]): string {
  const lines = linesOf(view.lang, view, paths).map((line) => line.replace(/\s+/g, ' ').trim());
  return `${lines.join(LINE_END)}${LINE_END}`;
}
