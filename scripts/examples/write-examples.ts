import { stringify } from 'yaml';
import type { Text } from '../../src/domain/text.ts';
import { contacts } from './contacts.ts';
import { text, type Example, type Scale } from './example.ts';
import { guardianship } from './guardianship.ts';
import { injuries } from './injuries.ts';
import { offences } from './offences.ts';
import { schoolStaff } from './school-staff.ts';

const TOPIC = text('Жасанды мысалдар', 'Искусственные примеры', 'Synthetic examples');

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[header, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
}

function quoted(cell: string): string {
  return cell.includes(',') ? `"${cell}"` : cell;
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, singleQuote: true });
}

function threeTimes(words: Text): string[] {
  return [words.kk, words.ru, words.en];
}

const UNITS = csv(
  ['unit', 'kind', 'decimals', 'name_kk', 'name_ru', 'name_en'],
  [
    ['posts', 'number', '0', ...threeTimes(text('штат бірлігі', 'штатных единиц', 'posts'))],
    [
      'per-10000-children-0-17',
      'number',
      '1',
      ...threeTimes(
        text(
          '0–17 жастағы 10 000 балаға шаққанда',
          'на 10 000 детей 0–17 лет',
          'per 10,000 children aged 0–17',
        ),
      ),
    ],
    [
      'times-expected',
      'number',
      '2',
      ...threeTimes(text('күтілген саннан неше есе', 'раз от ожидаемого', 'times the expected number')),
    ],
  ].map((row) => row.map(quoted)),
);

const SOURCES = csv(
  'source,publisher_kk,publisher_ru,publisher_en,title,address,address_status,date,date_text,language,licence,evidence'.split(
    ',',
  ),
  [
    [
      'qorgan_examples',
      ...threeTimes(
        text(
          'Qorgan жобасы: жасанды деректер',
          'Проект Qorgan: искусственные данные',
          'Qorgan project: synthetic data',
        ),
      ),
      'Synthetic example records made by scripts/make-examples.ts',
      // A name that is reserved for examples: there is no page behind it.
      'https://example.org/qorgan-synthetic',
      'shown',
      '',
      '',
      'en',
      'CC0-1.0',
      'table',
    ],
  ],
);

const CAVEATS = csv(
  ['caveat', 'heading_kk', 'heading_ru', 'heading_en', 'text_kk', 'text_ru', 'text_en'],
  [
    [
      'example-synthetic',
      ...threeTimes(text('Жасанды мысал', 'Искусственный пример', 'Synthetic example')),
      ...threeTimes(
        text(
          'Бұл сандар ойдан шығарылған: сайт пен файлдардың қалай жұмыс істейтінін көрсетеді. Олардан ешқандай қорытынды жасауға болмайды.',
          'Числа выдуманы: они показывают, как работают сайт и файлы. Выводов по ним делать нельзя.',
          'The numbers are made up: they show how the site and its files work. Nothing can be concluded from them.',
        ),
      ),
    ],
    [
      'example-totals-2022',
      ...threeTimes(
        text(
          'Тек 2022 жылғы жиындар нақты',
          'Только итоги 2022 года настоящие',
          'Only the totals of 2022 are real',
        ),
      ),
      ...threeTimes(
        text(
          '17 аумақтың 2022 жылғы жиындары жарияланған № 1-М нысанына тең. Қалғанының бәрі ойдан шығарылған: басқа жылдар, айлар, аудандар, жас, жыныс және түрлері.',
          'Итоги 2022 года по 17 территориям равны опубликованной форме № 1-М. Всё остальное выдумано: другие годы, месяцы, районы, возраст, пол и виды.',
          'The totals of 2022 for 17 areas equal the published form No. 1-M. All else is made up: other years, months, districts, age, sex and kinds.',
        ),
      ),
    ],
  ].map((row) => row.map(quoted)),
);

function filesOf({ id, dataset, file, header, rows, indicators }: Example): (readonly [string, string])[] {
  return [
    [`datasets/${id}/dataset.yml`, yaml(dataset)],
    [`datasets/${id}/${file}`, csv(header, rows)],
    ...Object.entries(indicators).map(([name, words]) => [`indicators/${name}.yml`, yaml(words)] as const),
  ];
}

/** Topics list what is counted; computed indicators stand on the page of their parent. */
function listed({ indicators }: Example): string[] {
  return Object.entries(indicators).flatMap(([id, words]) => ('computed' in words ? [] : [id]));
}

/** Every file of `data/examples/`, by its path: the same bytes from the same tables. */
export function writeExamples(scale: Scale): ReadonlyMap<string, string> {
  const examples = [
    schoolStaff(scale),
    contacts(scale),
    offences(scale),
    guardianship(scale),
    injuries(scale),
  ];
  return new Map([
    ...examples.flatMap(filesOf),
    ['topics.yml', yaml([{ id: 'examples', name: TOPIC, indicators: examples.flatMap(listed) }])],
    ['reference/units.csv', UNITS],
    ['reference/sources.csv', SOURCES],
    ['reference/caveats.csv', CAVEATS],
  ]);
}
