import type { Column, DataKind, Qualifier, Sex, Status } from '../../domain/row.ts';
import type { Frame } from '../../domain/frame.ts';
import type { PeriodKind } from '../../domain/period.ts';
import type { Method, Verdict } from '../../domain/statistics.ts';
import type { TableName } from '../../domain/tables.ts';
import type { TextSection } from './text-section.ts';

/** Words of the codes, column by column; an empty code is written as such. */
export interface CodeWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly obs_status: Readonly<Record<'A' | 'Q' | 'O' | 'M', string>>;
  readonly conf_status: Readonly<Record<'F' | 'C', string>>;
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly data_kind: Readonly<Record<DataKind, string>>;
  readonly evidence: Readonly<Record<'table' | 'press', string>>;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly period_kind: Readonly<Record<PeriodKind, string>>;
  readonly frame: Readonly<Record<Frame, string>>;
  readonly method: Readonly<Record<Method, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
}

/** Files of machines: paths below `/data/v1/`. */
type MachineFile =
  | 'index.json'
  | 'latest/datapackage.json'
  | 'latest/dcat.jsonld'
  | 'latest/dcat.ttl'
  | 'latest/CITATION.cff'
  | 'changes.csv'
  | 'latest/SHA256SUMS';

/** Files of regions or topics. */
interface FileTableMessages {
  readonly title: string;
  readonly sub: string;
  readonly caption: string;
  /** Name · files. */
  readonly columns: readonly [string, string];
}

/** Texts of the page of files. */
export interface DataMessages {
  /** Heading: `rows` rows, `indicators` indicators. */
  readonly title: (rows: string, indicators: string) => string;
  readonly lead: string;
  /** Name of the list of sections for screen readers. */
  readonly contents: string;
  /** Whether there are releases that stay. */
  readonly frozen: { readonly none: string; readonly some: (count: string) => string };
  /** Links to pages about releases and programs. */
  readonly more: Readonly<Record<'releases' | 'changes' | 'history' | 'api', string>>;
  /** Which edition the files are. */
  readonly edition: (release: string, date: string, readTo: string) => string;
  readonly whole: {
    readonly title: string;
    readonly text: string;
  };
  /** Which of the two to take, and how to open a CSV file in Excel. */
  readonly excel: TextSection;
  readonly indicators: {
    readonly title: string;
    readonly sub: string;
    readonly caption: string;
    /** Indicator · rows · last period · files. */
    readonly columns: readonly [string, string, string, string];
    readonly computed: string;
  };
  readonly regions: FileTableMessages;
  readonly topics: FileTableMessages;
  readonly tables: {
    readonly title: string;
    readonly sub: string;
    readonly caption: string;
    /** Table · what it holds · files. */
    readonly columns: readonly [string, string, string];
    readonly names: Readonly<
      Record<
        | TableName
        | 'codes'
        | 'trends'
        | 'funnels'
        | 'progress'
        | 'measure-states'
        | 'measure-verdicts'
        | 'target-states',
        string
      >
    >;
  };
  readonly machine: {
    readonly title: string;
    readonly caption: string;
    /** File · what it is. */
    readonly columns: readonly [string, string];
    readonly files: Readonly<Record<MachineFile, string>>;
  };
  readonly columns: {
    readonly title: string;
    readonly sub: string;
    readonly caption: string;
    /** Column · what stands in it. */
    readonly heads: readonly [string, string];
    readonly words: Readonly<Record<Column, string>>;
  };
  readonly codes: {
    readonly title: string;
    readonly sub: string;
    readonly caption: string;
    /** Code · meaning; the columns are heads of groups. */
    readonly heads: readonly [string, string];
    readonly empty: string;
    readonly words: CodeWords;
  };
  readonly licence: TextSection;
  readonly licenceLink: string;
  readonly cite: {
    readonly title: string;
    readonly text: string;
    /** The citation; all parts are data. */
    readonly citation: (
      publisher: string,
      name: string,
      title: string,
      release: string,
      date: string,
      licence: string,
    ) => string;
    readonly note: string;
  };
  readonly sources: {
    readonly title: (count: number) => string;
    readonly sub: string;
    readonly caption: string;
    /** Source · title · date · licence · read from. */
    readonly columns: readonly [string, string, string, string, string];
    /** The source states no licence. */
    readonly noLicence: string;
    readonly evidence: Readonly<Record<'table' | 'press', string>>;
  };
}
