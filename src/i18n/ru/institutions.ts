import type { InstitutionsMessages } from '../messages/institutions.ts';

export const institutions: InstitutionsMessages = {
  menu: 'Учреждения в регионах',
  title: 'Какие учреждения открыты в регионах',
  mapNote:
    'Одна плитка – один регион. Плитка с точечной рамкой и без знака: источники ничего не говорят; это не значит, что учреждения нет.',
  known: (status, count) => `${status}\u00a0– ${count}`,
  silent: (count) => `источники ничего не говорят\u00a0– ${count}`,
  tableTitle: 'По регионам: дата и источник',
  readTo: (date) => `прочитаны до ${date}`,
  answers: 'За что отвечает это учреждение',
  link: 'Учреждения всех регионов',
};
