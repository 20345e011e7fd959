/**
 * One skeleton for the spellings of a word: Kazakh and Russian letters, the Latin ones of passports, road signs and
 * the drafts of the Kazakh Latin alphabet, and Kazakh words typed with the Russian keyboard. Letters that people
 * exchange get one sign: ы і и й y i → `i`; қ к q c → `k`; ұ ү у w → `u`; ж zh j → `j`; х һ kh h → `χ`.
 * The signs ş, ç and χ stand for two Latin letters, so that a skeleton folded again stays what it is.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  э: 'e',
  є: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  ї: 'i',
  ы: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ў: 'u',
  ф: 'f',
  х: 'χ',
  һ: 'χ',
  ц: 'ts',
  ч: 'ç',
  ш: 'ş',
  щ: 'ş',
  ъ: '',
  ь: '',
  ю: 'iu',
  я: 'ia',
  c: 'k',
  h: 'χ',
  q: 'k',
  w: 'u',
  x: 'ks',
  y: 'i',
  ı: 'i',
  ý: 'u',
  ə: 'a',
  ş: 'ş',
  ç: 'ç',
  χ: 'χ',
};

/** Latin letters that are written together for one sound. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/shch|sh/g, 'ş'],
  [/ch/g, 'ç'],
  [/zh/g, 'j'],
  [/kh/g, 'χ'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
];

/** Latin letters that slip into a Cyrillic word because they look the same on the keyboard. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
};

function inOneScript(word: string): string {
  return /[а-яёәғқңөұүһі]/.test(word)
    ? word.replace(/[aceopxyi]/g, (letter) => LOOKALIKES[letter] ?? '')
    : word;
}

/** A letter of no table loses its marks: é → e, ñ → n. */
function bare(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The skeleton of a word; never throws, and a skeleton is its own skeleton. */
export function fold(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase().normalize('NFC');
  const paired = PAIRS.reduce((text, [pair, sign]) => text.replace(pair, sign), inOneScript(lower));
  const letters = Array.from(paired, (letter) => {
    const sign = LETTERS[letter];
    if (sign !== undefined) return sign;
    const plain = bare(letter);
    return LETTERS[plain] ?? plain;
  });
  // Джамбул and Dzhambul are Жамбыл.
  return letters.join('').replace(/d+j/g, 'j');
}

/** Words of a text: letters and digits; an apostrophe inside a word joins it, a soft hyphen is not there. */
export function words(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/(\p{L})['’ʼ`´](?=\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}
