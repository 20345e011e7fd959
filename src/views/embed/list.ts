import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { href, pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { indicatorIds } from '../indicator/view.ts';
import { documentOf, type Store } from '../store.ts';

interface EmbedRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly counts: string;
}

/** What the form needs to begin with; the rest it reads from the catalogue. */
export interface EmbedForm {
  /** Folder of the contract, `embed/v1/`, and that of its pictures. */
  readonly embeds: string;
  readonly images: string;
  readonly pages: string;
  readonly script: string;
  readonly integrity: string;
  /** Stands below a picture: who made it, and of which release it is. */
  readonly source: string;
  readonly releases: readonly string[];
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
}

/** The page of all charts: a catalogue that needs no script, and a form that does. */
export interface EmbedListView {
  readonly frame: PageFrame;
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly EmbedRow[];
  }[];
  readonly form: EmbedForm | undefined;
}

/** Indicators that have at least one page to embed. */
export function embedIds(store: Store): readonly string[] {
  const made = new Set([...(store.press?.embeds.keys() ?? [])].map((path) => path.split('/')[4] ?? ''));
  return indicatorIds(store).filter((id) => made.has(id));
}

/** How many charts an indicator has over all areas, and of single ones. */
function countsOf({ press }: Store, lang: Language, id: string): readonly [all: number, areas: number] {
  const start = `embed/v1/latest/${lang}/${id}/`;
  const own = [...(press?.embeds.keys() ?? [])].filter((path) => path.startsWith(start));
  const all = own.filter((path) => path.slice(start.length).split('/').length === 2);
  return [all.length, own.length - all.length];
}

function formOf(store: Store, lang: Language, ids: readonly string[]): EmbedForm | undefined {
  if (!store.press) return undefined;
  return {
    embeds: href('embed/v1/'),
    images: href('img/v1/latest/'),
    pages: href(''),
    script: href(store.press.script.path),
    integrity: store.press.script.integrity,
    source: `${store.index.site.name[lang]}. ${messagesOf(lang).site.release(store.index.release.id)}`,
    releases: store.index.releases.map(({ id }) => id),
    indicators: ids.map((id) => ({ id, name: documentOf(store, id).name[lang] })),
  };
}

/** All that the page of all charts shows. */
export function embedListView(store: Store, lang: Language): EmbedListView {
  const { embed } = messagesOf(lang);
  const ids = new Set(embedIds(store));
  const topics = store.index.topics.map(({ id: topic, name, indicators }) => ({
    id: topic,
    name: name[lang],
    rows: indicators
      .filter((id) => ids.has(id))
      .map((id) => {
        const [all, areas] = countsOf(store, lang, id);
        return {
          id,
          name: documentOf(store, id).name[lang],
          address: pageHref(lang, `embed/${id}/`),
          counts: embed.chartCount(formatNumber(lang, all), formatNumber(lang, areas)),
        };
      }),
  }));
  return {
    frame: pageFrame(store, {
      lang,
      path: 'embed/',
      title: embed.title,
      description: embed.lead,
      menu: null,
    }),
    topics: topics.filter(({ rows }) => rows.length > 0),
    form: formOf(store, lang, [...ids]),
  };
}
