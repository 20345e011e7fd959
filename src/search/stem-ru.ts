import { endings, stripEndings } from './strip-endings.ts';

/**
 * Endings of Russian nouns and adjectives in skeleton letters (я = ia, ю = iu, ы и й = i, ь is not there), from the
 * declension tables of the school grammar. Verbs are left out. The last line makes «Карагандинская» and «Жамбылской»
 * meet «Караганда» and «Жамбыл»: regions are named by adjectives made with -ск-, -инск-, -енск-.
 */
const TABLE = endings([
  ['a e i o u ia iu', ''],
  ['ov ev ei oi am iam aχ iaχ ami iami om em', ''],
  ['ii aia iaia oe ee ie uiu iuiu oiu eiu ogo ego omu emu im iχ imi', ''],
  ['sk insk ensk', ''],
]);

/** The stem of a Russian skeleton. */
export function stemRu(word: string): string {
  return stripEndings(word, TABLE);
}
