import type { IndicatorDocument } from '../../src/domain/document.ts';
import { ChangeSchema, type Change, type History } from '../../src/domain/history.ts';
import { figureHistories, reasonsIn } from './figure-history.ts';
import type { ExportedFile, Shelf } from './shelf.ts';
import { withLines } from './with-lines.ts';

type Document = Pick<IndicatorDocument, 'id' | 'name' | 'unit' | 'unit_names' | 'rows'>;

/** A release, or the edition being prepared, with the indicators it has. */
interface PastEdition {
  readonly release: string;
  readonly date: string;
  readonly released: boolean;
  readonly document: (indicator: string) => Document | null;
  readonly indicators: readonly string[];
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Indicators of a folder such as `r/2026-11/`, by the names of their documents. */
function indicatorsIn(folder: string, { index }: Shelf): string[] {
  const top = `${folder}indicators/`;
  const names = index.files.filter(({ path }) => path.startsWith(top) && path.endsWith('.json'));
  return names.map(({ path }) => path.slice(top.length, -'.json'.length)).sort();
}

function editionOf(
  shelf: Shelf,
  folder: string,
  papers: Pick<PastEdition, 'release' | 'date' | 'released'>,
): PastEdition {
  const indicators = indicatorsIn(folder, shelf);
  const own = new Set(indicators);
  return {
    ...papers,
    indicators,
    document: (id) =>
      own.has(id) ? (parse(shelf.bytes(`${folder}indicators/${id}.json`)) as Document) : null,
  };
}

/** The oldest first. The last is `latest`, which is the last release once that has been frozen. */
function editionsOf(shelf: Shelf): PastEdition[] {
  const { releases, release } = shelf.index;
  const past = releases
    .filter(({ id }) => id !== release.id)
    .map(({ id, date }) => editionOf(shelf, `r/${id}/`, { release: id, date, released: true }));
  const released = past.length < releases.length;
  return [...past, editionOf(shelf, shelf.folder, { release: release.id, date: release.date, released })];
}

function changesOf({ index, bytes }: Shelf): Change[] {
  if (!index.files.some(({ path }) => path === 'changes.json')) return [];
  return ChangeSchema.array().parse(parse(bytes('changes.json')));
}

function historyOf(indicator: string, editions: readonly PastEdition[], changes: readonly Change[]): History {
  const documents = editions.map((edition) => edition.document(indicator));
  const last = documents.findLast((document) => document !== null);
  if (!last) throw new Error(`no release has the indicator ${indicator}`);
  const rows = editions.map(({ release }, i) => ({ release, rows: documents[i]?.rows ?? null }));
  const own = changes.filter((change) => change.indicator === indicator);
  return {
    indicator,
    name: last.name,
    unit: last.unit,
    decimals: last.unit_names.decimals,
    releases: editions.map(({ release, date, released }) => ({ release, date, released })),
    figures: figureHistories(indicator, rows, reasonsIn(own)),
  };
}

/** Date of the newest release in which a figure of the indicator changed; empty where it never had one. */
export function lastChange({ releases, figures }: History): string {
  const changed = new Set(figures.flatMap(({ said }) => said.map(({ release }) => release)));
  return releases.findLast(({ release }) => changed.has(release))?.date ?? '';
}

/** Date of the first release that has a figure of the indicator; empty where none has. */
export function firstSaid({ releases, figures }: History): string {
  const first = new Set(figures.map(({ said }) => said[0]?.release));
  return releases.find(({ release }) => first.has(release))?.date ?? '';
}

/** `history/<indicator>.json` of every indicator that any release has: what each of them said of each figure. */
export function historyFiles(shelf: Shelf): ExportedFile[] {
  if (shelf.synthetic) return [];
  const editions = editionsOf(shelf);
  const changes = changesOf(shelf);
  const indicators = [...new Set(editions.flatMap((edition) => edition.indicators))].sort();
  return indicators.map((indicator) => {
    const history = historyOf(indicator, editions, changes);
    return { path: `history/${indicator}.json`, content: withLines(history, 'figures', history.figures) };
  });
}
