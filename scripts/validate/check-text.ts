import type { Fault } from './problem-list.ts';

const NUMBER = /^-?\d+(\.\d+)?$/;
/** First characters that make a spreadsheet run a cell as a formula (OWASP), with their full-width forms. */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const WORDS = /[\p{L}\p{M}]+/gu;
/** Bidirectional overrides and other invisible controls could make a page show what the file does not say. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** A text that a spreadsheet would run when a reader opens our CSV. */
export function formulaFault(text: string): Fault | null {
  if (!FORMULA_START.test(text) || NUMBER.test(text)) return null;
  return {
    what: 'the text starts like a spreadsheet formula',
    found: text,
    expected: 'text that does not start with = + - @ or a tab',
    remedy: 'begin the text with a letter or a quotation mark',
  };
}

function invisibleFault(text: string): Fault | null {
  const match = INVISIBLE.exec(text);
  if (!match) return null;
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    what: `an invisible character (U+${code}) stands in the text`,
    found: text.replace(new RegExp(INVISIBLE, 'gu'), '�'),
    expected: 'visible characters',
    remedy: 'type the text again by hand',
  };
}

function mixedWord(text: string, allowed: ReadonlySet<string>): string | undefined {
  if (!CYRILLIC.test(text) || !LATIN.test(text)) return undefined;
  return text.match(WORDS)?.find((word) => CYRILLIC.test(word) && LATIN.test(word) && !allowed.has(word));
}

/** A Latin letter inside a Cyrillic word: it looks right and is found by no search and no reader's voice. */
export function mixedScriptFault(text: string, allowed: ReadonlySet<string>): Fault | null {
  const word = mixedWord(text, allowed);
  if (word === undefined) return null;
  const letters = (word.match(/\p{Script=Latin}/gu) ?? []).join(', ');
  return {
    what: `a Latin letter (${letters}) stands inside a Cyrillic word`,
    found: word,
    expected: 'a word in one alphabet',
    remedy: 'type the word again in Cyrillic, or list it in allowed-words.yml if it is meant',
  };
}

/** The first thing that makes a text unfit to be published. */
export function textFault(text: string, allowed: ReadonlySet<string>): Fault | null {
  return formulaFault(text) ?? invisibleFault(text) ?? mixedScriptFault(text, allowed);
}
