import { childrenOf, readXml, type XmlElement } from './xml-tree.ts';

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function one(element: XmlElement, name: string): string {
  return childrenOf(element, name)[0]?.text ?? '';
}

function commonFaults(element: XmlElement, where: string): string[] {
  const faults: string[] = [];
  for (const name of ['id', 'title', 'updated'])
    if (childrenOf(element, name).length !== 1) faults.push(`${where}: not exactly one ${name}`);
  if (!UUID.test(one(element, 'id'))) faults.push(`${where}: ${one(element, 'id')} is no UUID of version 5`);
  if (one(element, 'title').trim() === '') faults.push(`${where}: an empty title`);
  if (!DATE_TIME.test(one(element, 'updated')))
    faults.push(`${where}: ${one(element, 'updated')} is no date`);
  for (const { attributes } of childrenOf(element, 'link'))
    if (!attributes['href']) faults.push(`${where}: a link that leads nowhere`);
  return faults;
}

function contentFaults(entry: XmlElement, where: string): string[] {
  const [content] = childrenOf(entry, 'content');
  if (content?.attributes['type'] !== 'xhtml') return [`${where}: content is not XHTML`];
  const isDiv = content.children.map(({ name }) => name).join() === '{http://www.w3.org/1999/xhtml}div';
  return isDiv ? [] : [`${where}: XHTML content is not one div`];
}

/** What RFC 4287 asks of a feed and its entries, and is not so. A feed that is not well formed is thrown out. */
export function atomFaults(xml: string): string[] {
  const feed = readXml(xml);
  if (feed.name !== '{http://www.w3.org/2005/Atom}feed') return [`the root is ${feed.name}`];
  const entries = childrenOf(feed, 'entry');
  const ids = entries.map((entry) => one(entry, 'id'));
  const newest =
    entries
      .map((entry) => one(entry, 'updated'))
      .sort()
      .at(-1) ?? '';
  return [
    ...commonFaults(feed, 'feed'),
    ...(childrenOf(feed, 'author').length === 0 ? ['feed: no author'] : []),
    ...(childrenOf(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self')
      ? []
      : ['feed: no self']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries have one id']),
    ...(newest > one(feed, 'updated') ? ['the feed is older than its newest entry'] : []),
    ...entries.flatMap((entry, i) => [
      ...commonFaults(entry, `entry ${String(i)}`),
      ...contentFaults(entry, `entry ${String(i)}`),
      ...(childrenOf(entry, 'link').some(({ attributes }) => attributes['rel'] === 'alternate')
        ? []
        : [`entry ${String(i)}: no page`]),
    ]),
  ];
}
