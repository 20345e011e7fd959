import type { TrackerMessages } from '../messages/tracker.ts';

export const tracker: TrackerMessages = {
  group: {
    full: 'Подтверждено или действует',
    said: 'О выполнении сообщили сами ответственные',
    half: 'Выполняется',
    empty: 'Поручено, подтверждения нет',
    slash: 'Срок прошёл или план не выполнен',
    out: 'Отменено',
  },
  status: {
    'not-stated': 'в источниках не сказано',
    announced: 'объявлено',
    ordered: 'поручено',
    decided: 'решение принято',
    planned: 'запланировано',
    'in-progress': 'выполняется',
    'in-force': 'действует',
    opened: 'открыто',
    operating: 'работает',
    'reported-done': 'сообщено о выполнении',
    confirmed: 'выполнение подтверждено',
    missed: 'план не выполнен',
    withdrawn: 'отменено',
  },
  notStatedUpTo: (date) => `в источниках не сказано (прочитаны до ${date})`,
  notLaterThan: (date) => `не позднее ${date}`,
  standing: {
    overdue: (date) => `срок прошёл (${date})`,
    soon: (date) => `срок близок (${date})`,
    later: (date) => `срок: ${date}`,
    none: 'срок не указан',
    stale: (date) => `новостей нет полгода и дольше (последняя: ${date})`,
  },
};
