import type { TextFile } from '../files/entry.ts';
import { isPublishedTable } from '../facts/read-rows.ts';
import { parseCsv } from '../parse/csv.ts';
import { parseMarkup } from '../parse/markup.ts';
import type { Channel } from '../report.ts';
import { anyText } from './any-text.ts';
import type { Case, Context } from './case.ts';
import type { Drawings } from './drawing.ts';
import { contextOfPath } from './page-context.ts';
import { readPage } from './page.ts';

function hasPublishedForm(file: TextFile): boolean {
  const header = file.text.slice(0, file.text.search(/[\r\n]|$/));
  return isPublishedTable(Object.keys(parseCsv(`${header}\n,`)[0] ?? {}));
}

function channelOf({ path }: TextFile): Channel {
  if (/\.(?:m?js|css|map)$/.test(path.split('!').at(-1) ?? '')) return 'script';
  return path.includes('!') ? 'file' : 'data';
}

/** Looks into one file for anything that speaks of withheld cells. */
export function scanFile(case_: Case, file: TextFile, drawings: Drawings): void {
  const context = contextOfPath(file.path, case_.world);
  const readMarkup = (text: string, where: Context, depth: number, isXml = false): void => {
    readPage(case_, parseMarkup(text, isXml), where, drawings, depth);
  };
  if (file.kind === 'html' || file.kind === 'svg' || file.kind === 'xml') {
    readMarkup(file.text, context, 0, file.kind !== 'html');
    return;
  }
  // Rows of the published form were looked at as rows.
  if (file.kind === 'csv' && hasPublishedForm(file)) return;
  anyText(case_, file.text, context, channelOf(file), readMarkup);
}
