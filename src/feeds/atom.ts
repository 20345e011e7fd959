import { element, textElement } from './xml.ts';

/** One entry: what a release says of an indicator, or the release itself. */
export interface FeedEntry {
  /** UUID; never changes. */
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly updated: string;
  readonly address: string;
  /** Paragraphs, and a list after them. */
  readonly text: readonly string[];
  readonly list: readonly string[];
}

export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  readonly updated: string;
  /** Address of the feed and of the page it follows. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

const ATOM = 'http://www.w3.org/2005/Atom';
const XHTML = 'http://www.w3.org/1999/xhtml';

function dateTime(date: string): string {
  return `${date}T00:00:00Z`;
}

function contentOf({ text, list }: FeedEntry): string {
  const items = list.map((item) => textElement('li', item));
  return element(
    'content',
    { type: 'xhtml' },
    element(
      'div',
      { xmlns: XHTML },
      ...text.map((paragraph) => textElement('p', paragraph)),
      items.length > 0 ? element('ul', {}, ...items) : '',
    ),
  );
}

function entryOf(entry: FeedEntry): string {
  return element(
    'entry',
    {},
    textElement('id', `urn:uuid:${entry.id}`),
    textElement('title', entry.title),
    textElement('updated', dateTime(entry.updated)),
    textElement('published', dateTime(entry.updated)),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    contentOf(entry),
  );
}

/** The feed as Atom (RFC 4287), an entry a line. */
export function atomXml(feed: Feed): string {
  const head = [
    textElement('id', `urn:uuid:${feed.id}`),
    textElement('title', feed.title),
    textElement('subtitle', feed.subtitle),
    textElement('updated', dateTime(feed.updated)),
    element('author', {}, textElement('name', feed.author)),
    textElement('rights', feed.rights),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
  ];
  const lines = [...head, ...feed.entries.map(entryOf)].join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', { xmlns: ATOM, 'xml:lang': feed.lang }, `\n${lines}\n`)}\n`;
}
