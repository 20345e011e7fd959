declare module '@citation-js/core' {
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly publisher: string;
    readonly author: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly version?: string;
    readonly language?: string;
    readonly URL?: string;
    readonly note?: string;
  }
  export class Cite {
    constructor(data: string);
    readonly data: readonly CslItem[];
    format(kind: string, options: Readonly<Record<string, string>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
