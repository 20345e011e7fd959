import { escapeXml } from '../../../src/charts/render-file.ts';
import type { Language } from '../../../src/domain/text.ts';
import type { Store } from '../../../src/views/store.ts';
import { OFFICE_LANGUAGE } from './languages.ts';

/** What an office program shows under “Properties”. */
export interface Properties {
  readonly lang: Language;
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** `YYYY-MM-DD`: the day of the release, for no file knows the hour at which it was made. */
  readonly date: string;
}

/** Properties of a file about something: publisher and day of release come from what is published. */
export function propertiesOf(
  { index }: Store,
  lang: Language,
  { title, subject }: Pick<Properties, 'title' | 'subject'>,
): Properties {
  const { site, release } = index;
  return { lang, title, subject, creator: site.publisher[lang], date: release.date };
}

/** `docProps/core.xml`. */
export function coreXml({ lang, title, subject, creator, date }: Properties): string {
  const spaces = {
    cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const names = Object.entries(spaces).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  const day = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties${names.join('')}>` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(creator)}</dc:creator><dc:language>${OFFICE_LANGUAGE[lang]}</dc:language>` +
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>${day('created')}${day('modified')}` +
    '</cp:coreProperties>'
  );
}
