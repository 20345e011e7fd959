import type { ATTACK_VERDICTS, Reader, TWINS_VERDICTS } from '../../domain/audit.ts';

/** Sections of the page on the protection of small counts; the ids are anchors and do not change. */
export const DISCLOSURE_SECTIONS = [
  'withheld',
  'covers',
  'example',
  'whole',
  'insiders',
  'releases',
  'derived',
  'rules',
  'audit',
  'not-covered',
] as const;
export type DisclosureSection = (typeof DISCLOSURE_SECTIONS)[number];

interface Section {
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
}

/** Rows of the table of what the audit counted and proved. */
type AuditRow = 'release' | 'families' | 'proof' | 'attack' | 'twins' | 'ledger' | 'programs';

/** Texts of the page on the protection of small counts. Each line says where the text is read. */
export interface DisclosureMessages {
  readonly title: string;
  readonly lead: string;
  /** Name of the list of sections for screen readers. */
  readonly contents: string;
  /** The three answers of the first screen, each with its question. */
  readonly answers: {
    readonly what: readonly [question: string, answer: string];
    readonly howMany: string;
    readonly against: string;
  };
  /** Readers against whom the proof holds, as the answer to “against whom?”. */
  readonly readers: Readonly<Record<Reader, string>>;
  /** In place of figures, where the release has no audit. */
  readonly noAudit: string;
  readonly sections: Readonly<Record<DisclosureSection, Section>>;
  /** Table of what is published and withheld. */
  readonly counts: {
    readonly caption: string;
    readonly kind: string;
    readonly editions: Readonly<Record<'latest/' | 'examples/', string>>;
    readonly published: string;
    readonly withheld: string;
    readonly missing: string;
    readonly notApplicable: string;
    readonly unprotected: string;
  };
  /** Heading of the list of indicators with a threshold: the highest count withheld; the number follows. */
  readonly threshold: (highest: string) => string;
  /** The four tables of the example with invented numbers. */
  readonly example: {
    readonly captions: Readonly<Record<'counted' | 'published' | 'zero' | 'threshold', string>>;
    readonly corner: string;
    readonly rows: readonly [first: string, second: string];
    readonly columns: readonly [first: string, second: string];
    readonly total: string;
    /** After the tables: the least and greatest number that fits in the first place. */
    readonly after: (least: string, greatest: string) => string;
  };
  /** What was counted and proved. */
  readonly audit: {
    readonly caption: string;
    readonly columns: readonly [what: string, result: string];
    readonly rows: Readonly<Record<AuditRow, string>>;
    readonly proof: string;
    readonly attack: Readonly<Record<(typeof ATTACK_VERDICTS)[number], string>>;
    readonly twins: Readonly<Record<(typeof TWINS_VERDICTS)[number], string>>;
    readonly noLedger: string;
    readonly file: string;
  };
  /** Link after the meaning of `[c]`. */
  readonly link: string;
  /** Link to the page of methods. */
  readonly methods: string;
}
