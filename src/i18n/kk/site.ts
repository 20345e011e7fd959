import type { SiteMessages } from '../messages/site.ts';
import type { StateMessages } from '../messages/state.ts';

export const site: SiteMessages = {
  skip: 'Негізгі мазмұнға өту',
  languages: 'Тіл',
  mainMenu: 'Негізгі мәзір',
  footMenu: 'Қосымша сілтемелер',
  crumbs: 'Беттің орны',
  helpAsk: 'Көмек керек пе?',
  helpLink: '«111»\u00a0байланыс\u00a0орталығы',
  helpShort: 'Көмек:\u00a0111',
  helpName: 'Көмек алу',
  helpText:
    'Балаға қауіп төнсе немесе кеңес керек болса, «111» бірыңғай мемлекеттік байланыс орталығына хабарласыңыз. Ол отбасы, әйелдер және балалар құқықтары бойынша жұмыс істейді.',
  indicators: 'Көрсеткіштер',
  regions: 'Өңірлер',
  compare: 'Салыстыру',
  measures: 'Шаралар',
  notPublished: 'Жарияланбағаны',
  data: 'Деректер',
  methods: 'Әдістер',
  search: 'Іздеу',
  disclosure: 'Аз сандарды қорғау',
  about: 'Жоба туралы',
  releases: 'Шығарылымдар',
  release: (id) => `Шығарылым: ${id}`,
  readTo: (date) => `Дереккөздер оқылған соңғы күн: ${date}`,
  noCookies: 'Cookie мен бақылау жоқ',
  notFound: 'Мұндай бет жоқ',
  notFoundText: 'Мекенжай қате жазылған немесе бет жойылған болуы мүмкін.',
  home: 'Басты бет',
};

export const state: StateMessages = {
  suppressed: 'мән жасырылған',
  suppressedKey: '[c] – мән жасырылған: ол арқылы біреуді танып қоюға болар еді',
  missing: 'дерек жоқ',
  missingKey: '[x] – дерек жоқ: бұл мән ешбір дереккөзде жарияланбаған',
  notApplicable: 'қолданылмайды',
  notApplicableKey:
    '– [z] – ондай мән болмайды: ол кезде мұндай өңір болмаған, мәні бұрынғы аумақта тұр немесе көрсеткіш қолданылмайды',
  zeroKey: '0 – нақты нөл',
};
