import type { Audit } from '../../domain/audit.ts';
import type { Language } from '../../domain/text.ts';
import { formatBytes } from '../../i18n/format.ts';
import { dataHref, pageHref } from '../../i18n/href.ts';
import { DISCLOSURE_SECTIONS, type DisclosureSection } from '../../i18n/messages/disclosure.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { FileLink, Link } from '../model.ts';
import type { Store } from '../store.ts';
import type { TextSectionView } from '../text-model.ts';
import {
  auditNumber,
  auditTable,
  countsTable,
  thresholdLists,
  type AuditNumber,
  type AuditTable,
  type CountsTable,
  type ThresholdList,
} from './audit-tables.ts';
import { COUNTED, fitting, TABLES, type WithTotals } from './example.ts';

/** One table of the example; what is withheld in it has no number. */
export interface ExampleTable {
  readonly caption: string;
  readonly rows: readonly (readonly (number | null)[])[];
}

/** Everything on the page on the protection of small counts. */
export interface DisclosurePage {
  readonly frame: PageFrame;
  readonly contents: readonly Link[];
  readonly sections: readonly TextSectionView[];
  readonly howMany: readonly { readonly label: string; readonly number: AuditNumber }[];
  /** Against whom the protection is proved. */
  readonly readers: readonly string[];
  readonly example: { readonly tables: readonly ExampleTable[]; readonly after: string };
  readonly counts?: CountsTable;
  readonly thresholds: readonly ThresholdList[];
  readonly audit?: AuditTable;
  readonly files: readonly FileLink[];
}

const FILE = 'audit.json';

/** Sections that claim what only the audit can: they stand on the page where it says so. */
const CLAIMS: Readonly<Partial<Record<DisclosureSection, Audit['against'][number]>>> = {
  insiders: 'insider',
  releases: 'earlier-releases',
};

function sectionsOf(lang: Language, audit: Audit | undefined): readonly TextSectionView[] {
  const { disclosure: words } = messagesOf(lang);
  const links: Readonly<Partial<Record<DisclosureSection, readonly Link[]>>> = {
    derived: [{ text: words.methods, address: pageHref(lang, 'methods/') }],
  };
  return DISCLOSURE_SECTIONS.filter((id) => {
    const reader = CLAIMS[id];
    return reader === undefined || (audit?.against.includes(reader) ?? false);
  }).map((id) => {
    const { heading, text, list = [] } = words.sections[id];
    return { id, heading, text, list, isOrdered: false, links: links[id] ?? [] };
  });
}

/** What a reader of the published table sees: totals only. */
function hidden(table: WithTotals): ExampleTable['rows'] {
  const last = table.length - 1;
  return table.map((row, i) => row.map((count, j) => (i < last && j < row.length - 1 ? null : count)));
}

function exampleOf(lang: Language): DisclosurePage['example'] {
  const { captions, after } = messagesOf(lang).disclosure.example;
  const [least, greatest] = fitting(COUNTED);
  return {
    tables: [
      { caption: captions.counted, rows: TABLES.counted },
      { caption: captions.published, rows: hidden(TABLES.counted) },
      { caption: captions.zero, rows: TABLES.zero },
      { caption: captions.threshold, rows: TABLES.threshold },
    ],
    after: after(String(least), String(greatest)),
  };
}

/** The sizes of this release, for the first screen. */
function howMany(lang: Language, audit: Audit | undefined): DisclosurePage['howMany'] {
  const { counts: words } = messagesOf(lang).disclosure;
  const at = audit?.editions.findIndex(({ folder }) => folder === 'latest/') ?? -1;
  const edition = audit?.editions[at];
  if (!edition) return [];
  const number = (name: 'withheld' | 'published'): AuditNumber =>
    auditNumber(lang, `editions.${String(at)}.${name}`, edition[name]);
  return [
    { label: words.withheld, number: number('withheld') },
    { label: words.published, number: number('published') },
  ];
}

function filesOf({ index, audit }: Store, lang: Language): readonly FileLink[] {
  if (!audit) return [];
  const file = index.files.find(({ path }) => path === FILE);
  const name = messagesOf(lang).disclosure.audit.file;
  return [{ name, address: dataHref(FILE), size: file ? formatBytes(lang, file.bytes) : '' }];
}

/** The page on how children are protected in the tables, with what was proved of it. */
export function disclosurePage(store: Store, lang: Language): DisclosurePage {
  const { disclosure: words, site } = messagesOf(lang);
  const { audit } = store;
  const sections = sectionsOf(lang, audit);
  return {
    frame: pageFrame(store, {
      lang,
      path: 'disclosure/',
      title: site.disclosure,
      description: words.lead,
      menu: null,
    }),
    contents: sections.map(({ id, heading }) => ({ text: heading, address: `#${id}` })),
    sections,
    howMany: howMany(lang, audit),
    readers: (audit?.against ?? []).map((reader) => words.readers[reader]),
    example: exampleOf(lang),
    thresholds: audit ? thresholdLists(store, lang, audit) : [],
    files: filesOf(store, lang),
    ...(audit ? { counts: countsTable(lang, audit), audit: auditTable(lang, audit) } : {}),
  };
}
