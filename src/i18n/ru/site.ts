import type { SiteMessages } from '../messages/site.ts';
import type { StateMessages } from '../messages/state.ts';

export const site: SiteMessages = {
  skip: 'Перейти к содержанию',
  languages: 'Язык',
  mainMenu: 'Главное меню',
  footMenu: 'Дополнительные ссылки',
  crumbs: 'Место страницы',
  helpAsk: 'Нужна помощь?',
  helpLink: 'Контакт\u2011центр\u00a0111',
  helpShort: 'Помощь:\u00a0111',
  helpName: 'Где получить помощь',
  helpText:
    'Если ребёнку грозит опасность или нужен совет, обратитесь в единый государственный контакт-центр 111. Он работает по вопросам прав семьи, женщин и детей.',
  indicators: 'Показатели',
  regions: 'Регионы',
  compare: 'Сравнение',
  measures: 'Меры',
  notPublished: 'Не опубликовано',
  data: 'Данные',
  methods: 'Методы',
  search: 'Поиск',
  disclosure: 'Защита малых чисел',
  about: 'О проекте',
  releases: 'Выпуски',
  release: (id) => `Выпуск ${id}`,
  readTo: (date) => `Источники прочитаны по ${date}`,
  noCookies: 'Без cookie и слежки',
  notFound: 'Такой страницы нет',
  notFoundText: 'Возможно, в адресе ошибка или страница удалена.',
  home: 'Главная',
};

export const state: StateMessages = {
  suppressed: 'значение скрыто',
  suppressedKey: '[c] – значение скрыто: по нему можно было бы узнать человека',
  missing: 'нет данных',
  missingKey: '[x] – нет данных: значение не опубликовано ни в одном источнике',
  notApplicable: 'неприменимо',
  notApplicableKey:
    '– [z] – значения быть не может: региона тогда не было, оно стоит у прежней территории или показатель неприменим',
  zeroKey: '0 – настоящий ноль',
};
