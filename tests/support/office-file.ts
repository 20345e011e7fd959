import path from 'node:path';
import { unzipSync } from 'fflate';
import { allText, readXml, type XmlElement } from './xml-tree.ts';

/** An office file taken apart by other code than ours. */
export interface OfficeFile {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  readonly xml: (name: string) => XmlElement;
}

export function openOffice(file: Uint8Array): OfficeFile {
  const parts = unzipSync(file);
  const bytes = (name: string): Uint8Array => {
    const part = parts[name];
    if (!part) throw new Error(`${name} is not in the file`);
    return part;
  };
  const text = (name: string): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes(name));
  return { names: Object.keys(parts), bytes, text, xml: (name) => readXml(text(name)) };
}

/** All elements of a local name, whatever their namespace and depth. */
export function allOf(root: XmlElement, name: string): readonly XmlElement[] {
  const own = root.children.flatMap((child) => allOf(child, name));
  return root.name.endsWith(`}${name}`) ? [root, ...own] : own;
}

export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf('}') + 1);
}

function typeFaults(file: OfficeFile): readonly string[] {
  const types = file.xml('[Content_Types].xml');
  const overrides = allOf(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '');
  const endings = allOf(types, 'Default').map(({ attributes }) => attributes['Extension'] ?? '');
  const untyped = file.names.filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(`/${name}`) &&
      (name.endsWith('.xml') || !endings.includes(name.slice(name.lastIndexOf('.') + 1))),
  );
  return [
    ...untyped.map((name) => `${name}: no type`),
    ...overrides
      .filter((name) => !file.names.includes(name.slice(1)))
      .map((name) => `${name}: a type and no part`),
    ...(new Set(overrides).size < overrides.length ? ['a type twice'] : []),
  ];
}

function relationFaults(file: OfficeFile): readonly string[] {
  return file.names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const relations = allOf(file.xml(name), 'Relationship').map(({ attributes }) => attributes);
      const ids = relations.map((one) => one['Id'] ?? '');
      const body = source === '' ? '' : file.text(source);
      const used = [...body.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map((match) => match[1] ?? '');
      const lost = relations
        .filter((one) => one['TargetMode'] !== 'External')
        .map((one) => path.posix.join(path.posix.dirname(source), one['Target'] ?? ''))
        .filter((target) => !file.names.includes(target));
      return [
        ...(new Set(ids).size < ids.length ? [`${name}: an id twice`] : []),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${source}: ${id} leads nowhere`),
        ...lost.map((target) => `${name}: ${target} is not there`),
      ];
    });
}

/** Everything wrong with an office file that can be told without the program that opens it; workbooks inside included. */
export function officeFaults(bytes: Uint8Array): readonly string[] {
  const file = openOffice(bytes);
  const broken = file.names
    .filter((name) => /\.(xml|rels|svg)$/.test(name))
    .flatMap((name) => {
      try {
        file.xml(name);
        return [];
      } catch (fault) {
        return [`${name}: ${String(fault)}`];
      }
    });
  const inner = file.names
    .filter((name) => name.endsWith('.xlsx'))
    .flatMap((name) => officeFaults(file.bytes(name)).map((fault) => `${name}: ${fault}`));
  return broken.length > 0 ? broken : [...typeFaults(file), ...relationFaults(file), ...inner];
}

/** All the text that a reader or a search could find in the file: every part, every workbook inside. */
export function everyText(bytes: Uint8Array): string {
  const file = openOffice(bytes);
  return file.names
    .map((name) =>
      name.endsWith('.xlsx')
        ? everyText(file.bytes(name))
        : /\.(xml|rels|svg)$/.test(name)
          ? file.text(name)
          : '',
    )
    .join('\n');
}

/** Runs of text that do not name their language. */
export function runsWithout(file: OfficeFile, part: string, lang: string): readonly string[] {
  return allOf(file.xml(part), 'r')
    .filter((run) => allText(run).trim() !== '')
    .filter((run) => {
      const [drawn, written] = [
        allOf(run, 'rPr')[0]?.attributes['lang'],
        allOf(run, 'lang')[0]?.attributes['w:val'],
      ];
      return drawn !== lang && written !== lang;
    })
    .map(allText);
}
