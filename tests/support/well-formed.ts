/** A mistake against the rules of XML 1.0 in a text without a document type, or nothing. Own code: Node has no such reader. */
export function xmlFault(text: string): string | undefined {
  const body = text.replace(/^<\?xml [^>]*\?>\s*/, '');
  const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
  const characters = /[^<]+/y;
  const open: string[] = [];
  let at = 0;
  while (at < body.length) {
    tag.lastIndex = characters.lastIndex = at;
    const found = tag.exec(body);
    const piece = found ?? characters.exec(body);
    if (!piece) return `not a tag: ${body.slice(at, at + 60)}`;
    const bad =
      /&(?!(?:amp|lt|gt|quot|apos|#\d+);)|\]\]>|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(
        piece[0],
      );
    if (bad) return `not allowed: ${bad[0]} in ${piece[0].slice(0, 60)}`;
    if (found) {
      const [, closing, name = '', attributes = '', empty] = found;
      const names = [...attributes.matchAll(/\s([\w:.-]+)=/g)].map((match) => match[1]);
      if (new Set(names).size < names.length) return `an attribute twice: ${found[0]}`;
      if (closing === '/' && open.pop() !== name) return `closed and not open: ${name}`;
      if (closing === '' && empty === '') open.push(name);
    } else if (open.length === 0 && piece[0].trim() !== '') return `text outside: ${piece[0].slice(0, 60)}`;
    at += piece[0].length;
  }
  return open.length > 0 ? `not closed: ${open.join(' ')}` : undefined;
}
