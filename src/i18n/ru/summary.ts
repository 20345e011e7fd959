import type { SummaryMessages } from '../messages/summary.ts';

export const summary: SummaryMessages = {
  title: (name) => `${name}: на одной странице`,
  here: 'На одной странице',
  link: 'Кратко на одной странице (для печати)',
  asOf: (date) => `Всё – по открытым источникам, прочитанным по ${date} включительно.`,
  overdue: 'Срок прошёл',
  silent: 'Новостей нет полгода и дольше',
  none: 'нет',
  national: (count) => `Меры, общие для всех регионов: ${String(count)}`,
  figures: 'Опубликованные числа',
  country: 'Казахстан',
  noFigures: 'Чисел, которые можно поставить рядом с другими регионами, по этому региону не опубликовано.',
  everywhere: 'Не опубликовано ни по одному региону',
  full: 'Полная страница, с источниками',
};
