import type { InstitutionsMessages } from '../messages/institutions.ts';

export const institutions: InstitutionsMessages = {
  menu: 'Өңірлердегі мекемелер',
  title: 'Өңірлерде қандай мекемелер ашылды',
  mapNote:
    'Бір тақта – бір өңір. Нүктелі жиегі бар белгісіз тақта: ешбір дереккөз айтпайды; бұл мекеме жоқ дегенді білдірмейді.',
  known: (status, count) => `${status}\u00a0– ${count}`,
  silent: (count) => `ешбір дереккөз айтпайды\u00a0– ${count}`,
  tableTitle: 'Өңірлер бойынша: күні мен дереккөзі',
  readTo: (date) => `оқылған соңғы күн: ${date}`,
  answers: 'Бұл мекеме не үшін жауапты',
  link: 'Барлық өңірдегі мекемелер',
};
