import type { StripMessages } from '../messages/strip.ts';

export const strip: StripMessages = {
  heading: (name) => `Шаралар: ${name}`,
  asFarAs: (date) => `Бір шаршы – бір шара. Ашық дереккөздер оқылған соңғы күн: ${date}`,
  own: (count) => `Осы өңірге арналған шаралар: ${String(count)}`,
  shared: (count) =>
    `Әр өңірдің әкімдігі мен басқа органдары жауапты республикалық шаралар: ${String(count)}. Дереккөздер олардың күйін өңірлер бойынша бермейді.`,
  national: (count) => `Республикалық шаралар: ${String(count)}`,
  answered: (count) => `Жауапты шаралары: ${String(count)}`,
  overdue: (count) => `Мерзімі өткен: ${String(count)}.`,
  stale: (count) => `Алты ай бойы хабар жоқ: ${String(count)}.`,
  none: 'Тізімде оның жауапты шарасы жоқ.',
  measure: 'Шара',
  known: 'Соңғы белгілі жайт',
  files: 'CSV',
  source: 'Әр хабар дереккөзі мен күні көрсетіліп, толық бетте берілген.',
};
