import type { TrackerMessages } from '../messages/tracker.ts';

export const tracker: TrackerMessages = {
  group: {
    full: 'Орындалғаны расталған немесе күшінде',
    said: 'Орындалды деп жауаптылардың өздері хабарлаған',
    half: 'Орындалып жатыр',
    empty: 'Тапсырылған, орындалғаны расталмаған',
    slash: 'Мерзімі өткен немесе жоспар орындалмаған',
    out: 'Күші жойылған',
  },
  status: {
    'not-stated': 'дереккөздерде айтылмаған',
    announced: 'жарияланған',
    ordered: 'тапсырылған',
    decided: 'шешім қабылданған',
    planned: 'жоспарланған',
    'in-progress': 'орындалып жатыр',
    'in-force': 'күшінде',
    opened: 'ашылған',
    operating: 'жұмыс істейді',
    'reported-done': 'орындалды деп хабарланған',
    confirmed: 'орындалғаны расталған',
    missed: 'жоспар орындалмаған',
    withdrawn: 'күші жойылған',
  },
  notStatedUpTo: (date) => `дереккөздерде айтылмаған (оқылған соңғы күн: ${date})`,
  notLaterThan: (date) => `ең кеші ${date}`,
  standing: {
    overdue: (date) => `мерзімі өткен (${date})`,
    soon: (date) => `мерзімі жақын (${date})`,
    later: (date) => `мерзімі: ${date}`,
    none: 'мерзімі көрсетілмеген',
    stale: (date) => `алты ай немесе одан да ұзақ жаңа хабар жоқ (соңғысы: ${date})`,
  },
};
