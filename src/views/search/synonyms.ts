import type { Language } from '../../domain/text.ts';
import { words } from '../../search/fold.ts';
import { stemTerm } from '../../search/terms.ts';

/** Words that people say for the words of the law and of the tables: each line means one thing. */
const GROUPS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  kk: [
    ['құқық бұзушылық', 'құқық бұзушы', 'қылмыс', 'қылмыскер'],
    ['өзіне-өзі қол жұмсау', 'суицид'],
    ['буллинг', 'әлімжеттік', 'қорқыту'],
    ['уәкіл', 'омбудсмен'],
    ['жетім', 'ата-анасының қамқорлығынсыз', 'балалар үйі'],
    ['мектепке дейінгі', 'балабақша'],
    ['111', 'байланыс орталығы', 'сенім телефоны'],
    ['хал-ахуал', 'әл-ауқат'],
    ['педагог-психолог', 'мектеп психологы'],
    ['мүгедектік', 'мүгедек бала'],
    ['туу деңгейі', 'босану', 'жүктілік'],
    ['кедейлік', 'табысы төмен'],
  ],
  ru: [
    ['правонарушение', 'правонарушитель', 'преступление', 'преступность', 'преступник'],
    ['самоубийство', 'суицид'],
    ['травля', 'буллинг', 'кибербуллинг'],
    ['уполномоченный', 'омбудсмен'],
    ['сирота', 'без попечения родителей', 'детский дом', 'детдом'],
    ['дошкольный', 'детский сад', 'садик'],
    ['111', 'контакт-центр', 'телефон доверия', 'горячая линия'],
    ['педагог-психолог', 'школьный психолог'],
    ['инвалидность', 'дети-инвалиды'],
    ['рождаемость', 'роды', 'беременность'],
    ['доходы ниже прожиточного минимума', 'бедность', 'нищета'],
    ['дети', 'ребёнок'],
  ],
  en: [
    ['offence', 'offender', 'crime', 'criminal'],
    ['suicide', 'deaths by suicide'],
    ['bullied', 'bullying'],
    ['commissioner', 'ombudsman'],
    ['orphan', 'without parental care', 'orphanage'],
    ['preschool', 'kindergarten', 'nursery'],
    ['111', 'helpline', 'hotline', 'contact centre'],
    ['psychologist', 'counsellor'],
    ['births', 'pregnancy'],
    ['income below', 'poverty', 'poor'],
    ['withheld', 'suppressed', 'hidden'],
  ],
};

function stems(lang: Language, text: string): readonly string[] {
  return words(text).map((word) => stemTerm(lang, word));
}

/** Other words for what a title says; none where nothing of the table is in it. */
export function synonymsOf(lang: Language, title: string): readonly string[] {
  const said = new Set(stems(lang, title));
  const says = (phrase: string): boolean => stems(lang, phrase).every((stem) => said.has(stem));
  return GROUPS[lang].filter((group) => group.some(says)).flatMap((group) => group.filter((p) => !says(p)));
}
