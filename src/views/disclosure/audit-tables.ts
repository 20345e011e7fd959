import type { Audit, AuditedEdition } from '../../domain/audit.ts';
import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';

/** A number of the audit: where it stands in `audit.json`, the number, and as the language writes it. */
export interface AuditNumber {
  readonly path: string;
  readonly count: number;
  readonly text: string;
}

/** What is said of the numbers in the files: kinds in rows, editions in columns. */
export interface CountsTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly AuditNumber[] }[];
}

/** Indicators with one threshold. */
export interface ThresholdList {
  readonly heading: string;
  readonly count: AuditNumber;
  readonly indicators: readonly Link[];
}

/** A row of what was checked: a number, words, or a checksum. */
export interface AuditRow {
  readonly head: string;
  readonly result: AuditNumber | string;
  readonly isCode?: boolean;
}

export interface AuditTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly AuditRow[];
}

/** A number with the path to it, so that a test can follow it into the file. */
export function auditNumber(lang: Language, path: string, count: number): AuditNumber {
  return { path, count, text: formatNumber(lang, count) };
}

type Count = Exclude<keyof AuditedEdition, 'folder'>;

/** How many numbers the files hold, by what is said of them. */
export function countsTable(lang: Language, { editions }: Audit): CountsTable {
  const { counts: words } = messagesOf(lang).disclosure;
  const kinds: readonly (readonly [Count, string])[] = [
    ['published', words.published],
    ['withheld', words.withheld],
    ['missing', words.missing],
    ['not_applicable', words.notApplicable],
    ['unprotected', words.unprotected],
  ];
  return {
    caption: words.caption,
    columns: [words.kind, ...editions.map(({ folder }) => words.editions[folder])],
    rows: kinds.map(([name, head]) => ({
      head,
      cells: editions.map((edition, i) => auditNumber(lang, `editions.${String(i)}.${name}`, edition[name])),
    })),
  };
}

/** The indicators by their threshold. */
export function thresholdLists(
  store: Store,
  lang: Language,
  { thresholds }: Audit,
): readonly ThresholdList[] {
  const { disclosure: words } = messagesOf(lang);
  return thresholds.map(({ threshold, indicators }, i) => ({
    heading: words.threshold(String(threshold - 1)),
    count: auditNumber(lang, `thresholds.${String(i)}.indicators.length`, indicators.length),
    indicators: indicators.flatMap((id) => {
      const document = store.indicators.get(id);
      if (!document) return [];
      const page = document.computed?.parent ?? id;
      return [{ text: document.name[lang], address: pageHref(lang, `indicators/${page}/`) }];
    }),
  }));
}

/** What was counted and proved. */
export function auditTable(lang: Language, audit: Audit): AuditTable {
  const { audit: words } = messagesOf(lang).disclosure;
  const { verdicts, ledger, versions } = audit;
  return {
    caption: words.caption,
    columns: words.columns,
    rows: [
      { head: words.rows.release, result: audit.release },
      { head: words.rows.families, result: auditNumber(lang, 'families', audit.families) },
      { head: words.rows.proof, result: words.proof },
      { head: words.rows.attack, result: words.attack[verdicts.attack] },
      { head: words.rows.twins, result: words.twins[verdicts.twins] },
      { head: words.rows.ledger, result: ledger === '' ? words.noLedger : ledger, isCode: ledger !== '' },
      {
        head: words.rows.programs,
        result: `Qorgan ${versions.qorgan} · HiGHS ${versions.highs}`,
      },
    ],
  };
}
