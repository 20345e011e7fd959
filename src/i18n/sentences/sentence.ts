import { rowKey, type PublishedRow } from '../../domain/row.ts';
import type { Language } from '../../domain/text.ts';
import { formatValue, type UnitFormat } from '../number.ts';

/** A number on a page: the exact value and key of its row, and the number as the language writes it. */
export interface Figure {
  readonly value: number;
  readonly key: string;
  readonly text: string;
}

export type Part = string | Figure;

/** What a template gives: words and figures in order. `Sentence.astro` renders it, `plain` writes it as text. */
export type Sentence = readonly Part[];

/** The sentence without marking, for alternative texts and page titles. */
export function plain(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** A template tag: figures and sentences keep their marking inside the words around them. */
export function say(words: TemplateStringsArray, ...slots: readonly (Part | Sentence)[]): Sentence {
  return words.flatMap((word, i): Part[] => {
    const slot = slots[i] ?? '';
    const parts: readonly Part[] = typeof slot === 'string' || 'key' in slot ? [slot] : slot;
    return [word, ...parts].filter((part) => part !== '');
  });
}

/** A row that has a value, with what is needed to write it. */
export interface Fact {
  readonly indicator: string;
  readonly unit: UnitFormat;
  readonly row: PublishedRow & { readonly value: number };
}

function bare(lang: Language, fact: Fact): Figure {
  return {
    value: fact.row.value,
    key: rowKey(fact.indicator, fact.row),
    text: formatValue(lang, fact.row.value, fact.unit),
  };
}

/** Words of a qualifier around its number. Kazakh “more than” needs a carrier noun: a suffix may not follow digits. */
const AROUND: Readonly<Record<Language, Readonly<Record<string, readonly [before: string, after: string]>>>> =
  {
    kk: { about: ['шамамен ', ''], 'more-than': ['', ' санынан астам'], 'at-least': ['кемінде ', ''] },
    ru: { about: ['около ', ''], 'more-than': ['более ', ''], 'at-least': ['не менее ', ''] },
    en: { about: ['about ', ''], 'more-than': ['more than ', ''], 'at-least': ['at least ', ''] },
  };

/** A number with the words of its qualifier around it. */
export function qualified(lang: Language, qualifier: string, number: Figure): Sentence {
  const [before, after] = AROUND[lang][qualifier] ?? ['', ''];
  return [before, number, after].filter((part) => part !== '');
}

/** The value of a row with its qualifier: «шамамен 3 000». */
export function figure(lang: Language, fact: Fact): Sentence {
  return qualified(lang, fact.row.qualifier, bare(lang, fact));
}
