import { messagesOf } from '../../src/i18n/messages.ts';
import type { Language, Text } from '../../src/domain/text.ts';
import type { Shelf, Subject } from './shelf.ts';

/** What the files of a subject are called: the indicator, all figures of a region or topic, or the whole site. */
export function titleOf({ index, synthetic }: Shelf, { kind, name }: Subject): Text {
  if (kind === 'indicator') return name;
  const whole = synthetic ? name : index.site.tagline;
  const title = (lang: Language): string =>
    kind === 'all' ? whole[lang] : messagesOf(lang).shelf.titles.figuresOf(name[lang]);
  return { kk: title('kk'), ru: title('ru'), en: title('en') };
}
