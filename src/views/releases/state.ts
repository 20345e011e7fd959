import type { Language } from '../../domain/text.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Store } from '../store.ts';

/** Whether the edition that the site shows is a release, or which one is being prepared. */
export function releaseState({ release, releases }: Store['index'], lang: Language): string {
  const { releases: words } = messagesOf(lang);
  const date = formatDate(lang, release.date);
  if (releases.length === 0) return words.nothingYet(release.id, date);
  if (releases.some(({ id }) => id === release.id)) return words.isRelease(release.id, date);
  return words.beingPrepared(release.id, date);
}
