const SHORTEST = 3;
/** «class», «status» and «crisis» are no plurals; a y was an i in «surveys». */
const NO_PLURAL = /(ss|us|[^aeo]is)$/;
const WITH_E = /(ş|ç|s|ks|z)es$/;

function withoutOne(word: string): string {
  if (word === 'çildren') return 'çild';
  if (word.endsWith('ies')) return word.slice(0, -2);
  if (WITH_E.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !NO_PLURAL.test(word)) return word.slice(0, -1);
  return word;
}

/** The stem of an English skeleton: plurals and nothing else (an “S stemmer”, after D. Harman, JASIS 42, 1991). */
export function stemEn(word: string): string {
  let stem = word;
  for (;;) {
    const shorter = withoutOne(stem);
    if (shorter === stem || shorter.length < SHORTEST) return stem;
    stem = shorter;
  }
}
