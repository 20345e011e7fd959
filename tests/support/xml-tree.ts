import { SaxesParser } from 'saxes';

/** An element as a strict reader sees it, names with their namespace: `{http://…}entry`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML as one that is not well formed would be refused: the first fault is thrown. */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const here = (): XmlElement => {
    const last = open.at(-1);
    if (!last) throw new Error('no element is open');
    return last;
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const given = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element = {
      name: `{${uri}}${local}`,
      attributes: Object.fromEntries(given),
      children: [],
      text: '',
    };
    here().children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    here().text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = here().children;
  if (!root) throw new Error('there is no root element');
  return root;
}

/** Children of a name within the namespace of the element itself. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const space = element.name.slice(0, element.name.indexOf('}') + 1);
  return element.children.filter((child) => child.name === `${space}${name}`);
}

/** All the text within an element. */
export function allText(element: XmlElement): string {
  return element.text + element.children.map(allText).join('');
}
