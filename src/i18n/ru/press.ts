import type { PressMessages } from '../messages/press.ts';

export const press: PressMessages = {
  aboutFigures: 'Об этих числах',
  continued: (title) => `${title} (продолжение)`,
  breaks: (list) => `Линия прерывается: ${list}.`,
  events: (list) => `События: ${list}.`,
  groups:
    'В группу «выше» или «ниже» регион попадает, только если разница со страной больше случайной. Внутри групп порядок алфавитный. Интервалы 95 % стоят в заметках к слайду.',
  intervals: 'Интервал 95 % для каждого региона стоит в заметках к слайду.',
  intervalsHead: 'Интервалы 95 %',
  page: 'Страница',
  dataFile: 'Файл данных',
  licence: (name) => `Лицензия: ${name}`,
  sheet: 'Страница',
  signs: 'Знаки',
  key: 'Условные знаки',
  caveats: 'Что важно учесть',
  status: 'Последнее, что известно',
  date: 'Дата',
};
