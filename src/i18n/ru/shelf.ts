import type { ShelfMessages } from '../messages/shelf.ts';

export const shelf: ShelfMessages = {
  columns: {
    indicator: 'Показатель',
    area: 'Код территории',
    area_name_kk: 'Территория, по-казахски',
    area_name_ru: 'Территория, по-русски',
    area_name_en: 'Территория, по-английски',
    frame: 'Набор территорий',
    period: 'Период',
    period_start: 'Первый день',
    period_end: 'Последний день',
    period_kind: 'Вид периода',
    sex: 'Пол',
    age_group: 'Возраст',
    breakdown: 'Разбивка',
    value: 'Значение',
    unit: 'Единица',
    status: 'Статус',
    obs_status: 'Статус (SDMX)',
    conf_status: 'Конфиденциальность (SDMX)',
    qualifier: 'Точность',
    rounded_to: 'Округлено до',
    numerator: 'Числитель',
    denominator: 'Знаменатель',
    source: 'Источники',
    evidence: 'Откуда прочитано',
    caveat: 'Оговорки',
    data_kind: 'Кто получил число',
    release: 'Выпуск',
    lower: 'Нижняя граница',
    upper: 'Верхняя граница',
    level: 'Уровень интервала',
    method: 'Формула интервала',
    verdict: 'По сравнению со страной',
    group: 'Группа',
    rank_low: 'Наименьшее место',
    rank_high: 'Наибольшее место',
    lower_joint: 'Нижняя граница, совместная',
    upper_joint: 'Верхняя граница, совместная',
    level_joint: 'Уровень, совместный',
  },
  titles: { figuresOf: (name) => `${name}: все опубликованные числа`, catalogue: 'каталог наборов данных' },
  cite: {
    // A date in words ends with a full stop of its own: «2024 г.»
    basedOn: (publisher, date) =>
      `На основе: ${publisher}${date === '' ? '' : `, ${date}`}`.replace(/\.?$/, '.'),
    address: (address) => `Адрес: ${address}`,
  },
  readme: {
    rows: (count) => `Строк: ${count}`,
    edition: (release, date) => `Выпуск ${release}, дата: ${date}`,
    files: {
      heading: 'Что в этом архиве',
      words: {
        csv: 'числа, по одному в строке',
        json: 'те же числа для программ и всё, что о них сказано',
        'csv-metadata': 'колонки CSV на трёх языках (CSV on the Web)',
        datapackage: 'колонки, коды и ключи всех файлов CSV (Data Package 2.0)',
        codes: 'что значат коды',
        areas: 'территории: коды, названия, даты',
        sources: 'источники чисел и их условия',
        caveats: 'тексты оговорок',
        units: 'единицы измерения',
        citation: 'ссылка для программ, ведущих списки литературы',
        licence: 'лицензия и условия источников',
        sums: 'контрольные суммы всех файлов архива',
      },
    },
    columns: {
      heading: 'Колонки',
      codes: 'Коды стоят в codes.csv. Пустое значение никогда не ноль: почему оно пусто, говорит status.',
    },
    caveats: 'Оговорки',
    sources: {
      heading: 'Источники, у каждого свои условия',
      text: 'Числа взяты из этих источников. Их условия принадлежат им; лицензия архива их не меняет.',
      noTerms: 'условия: источник не указал',
      terms: (terms) => `условия: ${terms}`,
    },
    cite: {
      heading: 'Как ссылаться',
      text: ['Сначала укажите источник числа, затем этот проект и выпуск: числа могут быть исправлены.'],
    },
    changes: {
      heading: 'Изменения',
      text: [
        'В архиве последнее издание; следующее его заменит. У вышедших выпусков свои неизменные адреса; что изменил каждый из них, перечислено в changes.csv, в папке data/v1/ сайта.',
      ],
    },
    check: {
      heading: 'Цел ли архив?',
      text: ['Команда «sha256sum -c SHA256SUMS» проверяет каждый файл.'],
    },
  },
  licence: {
    heading: 'Лицензия',
    ours: (name, address) =>
      `Наша собственная работа (отбор, проверка, рассчитанные доли и уровни, тексты и файлы в целом) доступна по лицензии ${name}: ${address}`,
    theirs:
      'Сами числа взяты у других. У каждого источника свои условия, которых мы не можем изменить и не переименовываем:',
  },
};
