import type { SummaryMessages } from '../messages/summary.ts';

export const summary: SummaryMessages = {
  title: (name) => `${name}: бір беттік шолу`,
  here: 'Бір беттік шолу',
  link: 'Бір беттік шолу (басып шығаруға)',
  asOf: (date) => `Бәрі ${date} күніне дейін оқылған ашық дереккөздер бойынша берілген.`,
  overdue: 'Мерзімі өткен',
  silent: 'Алты ай немесе одан да ұзақ жаңа хабар жоқ',
  none: 'жоқ',
  national: (count) => `Барлық өңірге ортақ шаралар: ${String(count)}`,
  figures: 'Жарияланған сандар',
  country: 'Қазақстан',
  noFigures: 'Бұл өңір бойынша басқа өңірлермен салыстыруға болатын сан жарияланбаған.',
  everywhere: 'Ешбір өңір бойынша жарияланбаған',
  full: 'Толық беті, дереккөздерімен',
};
