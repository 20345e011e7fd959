import type { IndicatorDocument } from '../../src/domain/document.ts';
import { EMBEDS } from '../../src/domain/press-paths.ts';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { TableRecord } from '../../src/domain/tables.ts';
import type { SourceLine } from '../../src/views/model.ts';
import { sourceLine } from '../../src/views/sources.ts';
import type { Store } from '../../src/views/store.ts';
import { html } from './embed/html.ts';
import { sources } from './embed/parts.ts';
import { shell } from './embed/page.ts';
import type { ReadPublished } from './read-store.ts';

const LATEST = `${EMBEDS}latest/`;

/** What was known of an indicator when it was last published. */
interface Remembered {
  readonly name: string;
  readonly sources: readonly SourceLine[];
}

/** `embed/v1/latest/kk/offenders/dots/` in its parts; `null` where the line is no such address. */
export function parseAddress(line: string): { lang: Language; indicator: string; path: string } | null {
  if (!line.startsWith(LATEST)) return null;
  const path = line.slice(LATEST.length);
  const parts = /^([a-z]{2})\/([a-z0-9-]+)\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?$/.exec(path);
  const lang = LANGUAGES.find((one) => one === parts?.[1]);
  return lang && parts?.[2] !== undefined ? { lang, indicator: parts[2], path } : null;
}

/** Addresses that were once given and at which nothing stands now. */
export function withdrawnAddresses(given: readonly string[], made: ReadonlySet<string>): readonly string[] {
  return given.filter((line) => !made.has(line));
}

function jsonOf(read: ReadPublished, path: string): unknown {
  return JSON.parse(new TextDecoder().decode(read(path)));
}

/** From the figures of today, or from the last release that had the indicator. */
function remember(store: Store, read: ReadPublished, lang: Language, id: string): Remembered | undefined {
  const now = store.indicators.get(id);
  const named = (
    document: IndicatorDocument,
    table: ReadonlyMap<string, TableRecord<'sources'>>,
  ): Remembered => ({
    name: document.name[lang],
    sources: document.sources.flatMap((source) => {
      const record = table.get(source);
      return record ? [sourceLine(lang, record)] : [];
    }),
  });
  if (now) return named(now, store.sources);
  const folder = store.index.releases
    .map((release) => `r/${release.id}/`)
    .findLast((path) => store.index.files.some((file) => file.path === `${path}indicators/${id}.json`));
  if (folder === undefined) return undefined;
  const records = jsonOf(read, `${folder}sources.json`) as readonly TableRecord<'sources'>[];
  return named(
    jsonOf(read, `${folder}indicators/${id}.json`) as IndicatorDocument,
    new Map(records.map((record) => [record.source, record])),
  );
}

/** The page that answers at an address whose chart has been withdrawn: it says so, and keeps source and date. */
export function withdrawnPage(store: Store, read: ReadPublished, line: string): string {
  const parts = parseAddress(line);
  if (!parts) throw new Error(`not the address of an embed: ${line}`);
  const { lang, indicator, path } = parts;
  const { embed } = messagesOf(lang);
  const known = remember(store, read, lang, indicator);
  const depth = path.split('/').length;
  const root = '../'.repeat(depth + 2);
  const body = html`<main class="embed">
    <h1>${embed.withdrawnTitle}</h1>
    ${known && html`<p class="sub">${known.name}</p>`}
    <p>${embed.withdrawnText}</p>
    ${known && known.sources.length > 0 && sources(lang, known.sources, undefined)}
    <footer><a href="${root}${lang}/changes/" target="_blank" rel="noopener">${embed.wholePage}</a></footer>
  </main>`;
  return shell({
    lang,
    title: embed.withdrawnTitle,
    id: path.replace(/\/$/, ''),
    up: '../'.repeat(depth),
    isWithdrawn: true,
    body,
  });
}
