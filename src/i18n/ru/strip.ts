import type { StripMessages } from '../messages/strip.ts';

export const strip: StripMessages = {
  heading: (name) => `Меры: ${name}`,
  asFarAs: (date) => `Один квадрат – одна мера. По открытым источникам, прочитанным по ${date}`,
  own: (count) => `Меры для этого региона: ${String(count)}`,
  shared: (count) =>
    `Общереспубликанские меры, за которые отвечают акиматы и другие органы каждого региона: ${String(count)}. По регионам источники о них не сообщают.`,
  national: (count) => `Общереспубликанские меры: ${String(count)}`,
  answered: (count) => `Меры, за которые он отвечает: ${String(count)}`,
  overdue: (count) => `Срок прошёл: ${String(count)}.`,
  stale: (count) => `Полгода без сообщений: ${String(count)}.`,
  none: 'В списке нет мер, за которые он отвечает.',
  measure: 'Мера',
  known: 'Последнее известное',
  files: 'CSV',
  source: 'Каждое сообщение с источником и датой – на полной странице.',
};
