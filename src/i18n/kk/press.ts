import type { PressMessages } from '../messages/press.ts';

export const press: PressMessages = {
  aboutFigures: 'Бұл сандар туралы',
  continued: (title) => `${title} (жалғасы)`,
  breaks: (list) => `Сызық үзілетін жерлер: ${list}.`,
  events: (list) => `Оқиғалар: ${list}.`,
  groups:
    'Өңір ел деңгейінен айырмасы кездейсоқтықтан үлкен болса ғана жоғары не төмен топқа кіреді. Топ ішіндегі рет – әліпби бойынша. 95% аралықтар слайдтың ескертпесінде тұр.',
  intervals: 'Әр өңірдің 95% аралығы слайдтың ескертпесінде тұр.',
  intervalsHead: '95% аралықтар',
  page: 'Беті',
  dataFile: 'Деректер файлы',
  licence: (name) => `Лицензия: ${name}`,
  sheet: 'Бет',
  signs: 'Белгілер',
  key: 'Шартты белгілер',
  caveats: 'Нені ескеру керек',
  status: 'Соңғы белгілі жай',
  date: 'Күні',
};
