import { frameCode, scriptCode, type Framed } from '../../embed/codes.ts';
import { AREA_PATTERN } from '../../domain/id.ts';
import type { Language } from '../../domain/text.ts';
import { absoluteHref, href, pageHref, reachableHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { Link } from '../model.ts';
import { embedFile } from '../press.ts';
import type { Store } from '../store.ts';
import { statusKey, statusViews, type StatusView } from './status-view.ts';

/** A strip with the code that shows it on another page. */
interface TakenStrip {
  /** Code of the region or id of the body. */
  readonly id: string;
  readonly name: string;
  readonly open: string;
  readonly codes: readonly { readonly name: string; readonly code: string }[];
}

/** The page on which strips of measures are taken. */
export interface StripTakeView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly strips: readonly TakenStrip[];
  }[];
  readonly hasHost: boolean;
}

function codesOf({ press }: Store, lang: Language, framed: Framed): TakenStrip['codes'] {
  const { code } = messagesOf(lang).embed;
  const script = press && {
    address: reachableHref(href(press.script.path)),
    integrity: press.script.integrity,
  };
  return [
    { name: code.frame.name, code: frameCode(framed) },
    ...(script ? [{ name: code.script.name, code: scriptCode(framed, script) }] : []),
  ];
}

function stripOf(store: Store, lang: Language, { key, heading, name }: StatusView): TakenStrip[] {
  const file = embedFile(store, key);
  if (!file) return [];
  const framed = { address: reachableHref(href(file.path)), title: heading, height: file.height };
  const id = (key.area ?? '').toLowerCase();
  return [{ id, name, open: href(file.path), codes: codesOf(store, lang, framed) }];
}

/** Everything on the page on which strips of measures are taken. */
export function stripTakeView(store: Store, lang: Language): StripTakeView {
  const { strip } = messagesOf(lang);
  const views = statusViews(store, lang);
  const ofAreas = views.filter(({ key }) => AREA_PATTERN.test(key.area ?? ''));
  const ofBodies = views.filter((view) => !ofAreas.includes(view));
  const group = (id: string, name: string, some: readonly StatusView[]) => ({
    id,
    name,
    strips: some.flatMap((view) => stripOf(store, lang, view)),
  });
  return {
    frame: pageFrame(store, {
      lang,
      path: 'embed/measures/',
      title: strip.takeTitle,
      description: strip.takeLead,
      menu: null,
    }),
    title: strip.takeTitle,
    groups: [group('areas', strip.areas, ofAreas), group('bodies', strip.bodies, ofBodies)].filter(
      ({ strips }) => strips.length > 0,
    ),
    hasHost: absoluteHref(href('')) !== '',
  };
}

/** Where the strip of a region or a body is taken, if it was made. */
export function stripLink(store: Store, lang: Language, subject: string): Link | undefined {
  if (!embedFile(store, statusKey(lang, subject))) return undefined;
  return {
    text: messagesOf(lang).strip.take,
    address: pageHref(lang, `embed/measures/#${subject.toLowerCase()}`),
  };
}
