import { endings, stripEndings } from './strip-endings.ts';

const VOWEL = 'aeiou';
/** Consonants after which an ending begins with т, к, п: the voiceless, and б в г д at the end of loanwords. */
const HARD = 'kptsşfχçbvgd';
/** After these it begins with д, г: the voiced ones; й and у stand among the vowels of the skeleton. */
const VOICED = 'rlzjmniu';
const CONSONANT = 'bvgdjzklmnprstfχçş';

/**
 * Endings of the Kazakh noun in skeleton letters (ы, і = i; а, ә = a), with the sounds they may follow: the school
 * grammar's plural (көптік жалғау), possession of the third person (тәуелдік жалғау), cases (септік жалғаулары:
 * ілік, барыс, табыс, жатыс, шығыс, көмектес) and the -ғы/-гі made from the place case («облысындағы»). Verbs and
 * the first two persons are left out: titles and questions about statistics hardly have them. So is the -ны/-ні of
 * the fourth case, which cannot be told from the end of «ауданы».
 */
const TABLE = endings([
  ['lar ler', `${VOWEL}r`],
  ['dar der', 'lmnzj'],
  ['tar ter', HARD],
  ['nin', `${VOWEL}mn`],
  ['din', 'rlzjiu'],
  ['tin', HARD],
  ['ga ge', `${VOWEL}${VOICED}`],
  ['ka ke', HARD],
  ['di', VOICED],
  ['ti', HARD],
  ['da de', `${VOWEL}${VOICED}`],
  ['ta te', HARD],
  ['dan den', `${VOWEL}rlzj`],
  ['tan ten', HARD],
  ['nan nen', 'mn'],
  ['men', `${VOWEL}rlmn`],
  ['ben', 'zj'],
  ['pen', HARD],
  ['dagi degi', `${VOWEL}${VOICED}`],
  ['tagi tegi', HARD],
  // Possession, alone and with a case.
  ['i', `${CONSONANT}iu`],
  ['in ina ine inda inde inan inen indagi indegi', CONSONANT],
  // «баласы» without its ы: a stem on а, е, о, у takes -сы. A stem that ends in с by itself loses it in all its forms.
  ['s', 'aeou'],
]);

/** Қ, к, п turn to ғ, г, б before a vowel («мектеп», «мектебі»): the stem always shows the second. */
const SOFTENED: Readonly<Record<string, string>> = { k: 'g', p: 'b' };

/** The stem of a Kazakh skeleton. */
export function stemKk(word: string): string {
  const stem = stripEndings(word, TABLE);
  if (stem.length < 3) return stem;
  const last = stem.slice(-1);
  return stem.slice(0, -1) + (SOFTENED[last] ?? last);
}
