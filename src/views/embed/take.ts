import { frameCode, imageCode, linkCode, scriptCode, type Framed } from '../../embed/codes.ts';
import type { PictureFile } from '../../domain/press-index.ts';
import type { Language } from '../../domain/text.ts';
import { absoluteHref, href, pageHref, reachableHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { plain } from '../../i18n/sentences/sentence.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { FileLink, Link } from '../model.ts';
import { briefingLinks, embedFile, pictureFile, pictureLinks } from '../press.ts';
import { documentOf, type Store } from '../store.ts';
import { otherPeriodEmbeds } from './other-periods.ts';
import { allAreaEmbeds, areaEmbeds, type EmbedView } from './view.ts';

interface Preview {
  readonly phone: PictureFile;
  readonly column: PictureFile;
  readonly dark: PictureFile | undefined;
  readonly alternative: string;
}

interface Code {
  readonly kind: 'frame' | 'script' | 'image' | 'link';
  readonly name: string;
  readonly text: string;
  readonly code: string;
}

/** A chart with the ways of taking it. */
export interface TakenChart {
  readonly id: string;
  readonly heading: string;
  readonly sub: string;
  readonly open: string;
  readonly preview: Preview | undefined;
  readonly pictures: readonly (FileLink & { readonly label: string })[];
  readonly codes: readonly Code[];
}

interface OtherCharts {
  readonly name: string;
  readonly links: readonly Link[];
}

/** The page on which the charts of one indicator are taken. */
export interface TakeView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly indicator: Link;
  readonly list: Link;
  readonly charts: readonly TakenChart[];
  /** Maps and dots of other periods, by kind of chart. */
  readonly others: readonly OtherCharts[];
  readonly areas: readonly Link[];
  readonly files: readonly FileLink[];
  readonly hasHost: boolean;
}

/** What a picture is for, by its format. */
const LABELS = {
  '360.svg': 'phone',
  '720.svg': 'column',
  '1200.svg': 'slide',
  '720-dark.svg': 'dark',
  '720-plain.svg': 'plain',
  '720-transparent.svg': 'transparent',
  '1200x630.png': 'card',
  '1080x1080.png': 'square',
} as const;

function previewOf(store: Store, view: EmbedView): Preview | undefined {
  const [phone, column] = [pictureFile(store, view.key, '360.svg'), pictureFile(store, view.key, '720.svg')];
  if (!phone || !column || !view.chart) return undefined;
  const alternative = `${plain(view.heading)}. ${view.sub}`;
  return { phone, column, dark: pictureFile(store, view.key, '720-dark.svg'), alternative };
}

function captionOf({ key: { lang }, sources }: EmbedView, release: string): string {
  const { indicator, site } = messagesOf(lang);
  const label = sources.length > 1 ? indicator.sourcesLabel : indicator.sourceLabel;
  const names = sources.map(({ publisher, date }) => `${publisher} (${date})`).join('; ');
  return `${label}: ${names}. ${site.release(release)}`;
}

function codesOf(store: Store, view: EmbedView, framed: Framed): readonly Code[] {
  const { lang, indicator } = view.key;
  const { code } = messagesOf(lang).embed;
  const page = reachableHref(pageHref(lang, `${store.edition.pages}${indicator}/`));
  const preview = previewOf(store, view);
  const { script } = store.press ?? {};
  const made: Readonly<Record<Code['kind'], string | undefined>> = {
    frame: frameCode(framed),
    script:
      script &&
      scriptCode(framed, { address: reachableHref(href(script.path)), integrity: script.integrity }),
    image:
      preview &&
      imageCode({
        page,
        phone: reachableHref(href(preview.phone.path)),
        column: reachableHref(href(preview.column.path)),
        width: preview.column.width,
        height: preview.column.height,
        alternative: preview.alternative,
        caption: captionOf(view, store.index.release.id),
      }),
    link: linkCode(page, framed.title),
  };
  return (Object.keys(made) as Code['kind'][]).flatMap((kind) => {
    const text = made[kind];
    return text === undefined ? [] : [{ kind, ...code[kind], code: text }];
  });
}

function takenChart(store: Store, view: EmbedView): TakenChart | undefined {
  const file = embedFile(store, view.key);
  if (!file) return undefined;
  const { lang } = view.key;
  const { picture } = messagesOf(lang).embed;
  const title = plain(view.heading);
  return {
    id: view.key.view,
    heading: title,
    sub: view.sub,
    open: href(file.path),
    preview: previewOf(store, view),
    pictures: pictureLinks(store, lang, view.key).map((link) => ({
      ...link,
      label: picture[LABELS[link.format as keyof typeof LABELS]],
    })),
    codes: codesOf(store, view, { address: reachableHref(href(file.path)), title, height: file.height }),
  };
}

/** Links to the charts of other periods that were made. */
function otherCharts(store: Store, lang: Language, id: string): readonly OtherCharts[] {
  const { chart } = messagesOf(lang).indicator;
  const made = otherPeriodEmbeds(store, lang, id).flatMap((view) => {
    const file = embedFile(store, view.key);
    return file && view.other ? [{ ...view.other, address: href(file.path) }] : [];
  });
  const name = documentOf(store, id).name[lang];
  return (['map', 'dots'] as const)
    .map((kind) => ({
      name: chart[kind](name),
      links: made.filter(({ view }) => view === kind).map(({ name: text, address }) => ({ text, address })),
    }))
    .filter(({ links }) => links.length > 0);
}

function areaLinks(store: Store, lang: Language, id: string): readonly Link[] {
  return areaEmbeds(store, lang, id).flatMap((view) => {
    const file = embedFile(store, view.key);
    return file ? [{ text: view.areaName, address: href(file.path) }] : [];
  });
}

/** All that the page shows on which the charts of an indicator are taken. */
export function takeView(store: Store, lang: Language, id: string): TakeView {
  const { embed } = messagesOf(lang);
  const name = documentOf(store, id).name[lang];
  return {
    frame: pageFrame(store, {
      lang,
      path: `embed/${id}/`,
      title: embed.oneTitle(name),
      description: embed.oneLead,
      menu: null,
    }),
    title: embed.oneTitle(name),
    indicator: { text: embed.fullPage, address: pageHref(lang, `indicators/${id}/`) },
    list: { text: embed.catalogue, address: pageHref(lang, 'embed/') },
    charts: allAreaEmbeds(store, lang, id).flatMap((view) => takenChart(store, view) ?? []),
    others: otherCharts(store, lang, id),
    areas: areaLinks(store, lang, id),
    files: briefingLinks(store, lang, `indicators/${id}`),
    hasHost: absoluteHref(href('')) !== '',
  };
}
