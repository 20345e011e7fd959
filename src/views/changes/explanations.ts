import type { Revision } from '../../domain/revision.ts';
import type { Language } from '../../domain/text.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { areaName } from '../history/subject.ts';
import { sourceLine } from '../sources.ts';
import type { Store } from '../store.ts';
import { line, type Line } from '../text-model.ts';

function explanation(store: Store, lang: Language, revision: Revision): Line {
  const { area, period, text } = revision;
  const place = [area && areaName(store, lang, area), period && formatPeriod(lang, period)].filter(Boolean);
  const source = store.sources.get(revision.source);
  if (!source) return line([...place, text[lang]].join(': '));
  const { publisher, title, titleLang, address, date } = sourceLine(lang, source);
  const named = title === '' ? [] : [', ', { text: title, address, lang: titleLang }];
  return line(`${[...place, text[lang]].join(': ')} – ${publisher}`, ...named, ` (${date})`);
}

/** Why figures of an indicator changed in a release, in the words of who knows; nothing where nobody has said. */
export function explanationsOf(
  store: Store,
  lang: Language,
  of: { readonly release: string; readonly indicator: string },
): readonly Line[] {
  return store.index.revisions
    .filter(({ release, indicator }) => release === of.release && indicator === of.indicator)
    .map((revision) => explanation(store, lang, revision));
}
