/** Requests are written in the two languages in which state bodies answer. */
export const LETTER_LANGUAGES = ['kk', 'ru'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

interface LetterWords {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  /** By which law information is asked for. */
  readonly law: string;
  /** What is known, and up to which day was read. */
  readonly basis: (day: string) => string;
  /** No child may be found by the answer. */
  readonly noPersons: string;
  readonly due: string;
  readonly notStated: string;
  readonly known: string;
  /** Whether the measure was carried out. */
  readonly askDone: string;
  /** It is said to be done: by what can that be seen? */
  readonly askProof: string;
  readonly askPaper: string;
  readonly askNewDay: string;
  /** Of the linked indicators, joined by semicolons. */
  readonly askFigures: (names: string) => string;
  readonly table: string;
  readonly askTable: string;
  readonly form: string;
  readonly answer: string;
  readonly sign: string;
}

export const LETTERS: Readonly<Record<LetterLanguage, LetterWords>> = {
  kk: {
    to: 'Кімге',
    from: 'Кімнен: ____________________',
    subject: 'Ақпаратқа сұрау салу: балаларды қорғау шаралары',
    law: 'Қазақстан Республикасының «Ақпаратқа қол жеткізу туралы» 2015 жылғы 16 қарашадағы № 401-V Заңына сәйкес төмендегі ақпаратты беруіңізді сұраймын.',
    basis: (day) => `Ашық дереккөздер бойынша белгілі жайттар келтірілген; оқылған соңғы күн: ${day}.`,
    noPersons:
      'Дербес деректер мен жеке балалар туралы мәліметтер керек емес: тек жиынтық сандар мен құжаттар.',
    due: 'Мерзімі',
    notStated: 'ашық дереккөздерде көрсетілмеген',
    known: 'Соңғы жарияланған хабар',
    askDone: 'Шара орындалды ма? Орындалса, қай күні?',
    askProof: 'Шараның орындалғанын қандай құжат немесе сан растайды?',
    askPaper: 'Растайтын құжаттың атауы, нөмірі мен күні.',
    askNewDay: 'Орындалмаса: жаңа мерзімі және жауапты орган.',
    askFigures: (names) => `Өңірлер бойынша сандар, күні көрсетілген: ${names}.`,
    table: 'Не керек',
    askTable:
      'Кестені машинамен оқылатын түрде (CSV немесе Excel), құжатты файл түрінде беруіңізді сұраймын.',
    form: 'Аз сандарды (5-тен кем) жасыруға болады: «5-тен кем» деп жазу жеткілікті.',
    answer: 'Жауапты мына мекенжайға жіберуіңізді сұраймын: ____________________',
    sign: 'Күні: ____________________    Қолы: ____________________',
  },
  ru: {
    to: 'Кому',
    from: 'От кого: ____________________',
    subject: 'Запрос информации: меры по защите детей',
    law: 'В соответствии с Законом Республики Казахстан «О доступе к информации» от 16 ноября 2015 года № 401-V прошу предоставить следующую информацию.',
    basis: (day) => `Приведено то, что известно из открытых источников; они прочитаны по ${day}`,
    noPersons:
      'Персональные данные и сведения об отдельных детях не нужны: только сводные числа и документы.',
    due: 'Срок',
    notStated: 'в открытых источниках не указан',
    known: 'Последнее опубликованное сообщение',
    askDone: 'Выполнена ли мера? Если да, то какого числа?',
    askProof: 'Каким документом или числом подтверждается выполнение меры?',
    askPaper: 'Название, номер и дата документа, который это подтверждает.',
    askNewDay: 'Если не выполнена: новый срок и ответственный орган.',
    askFigures: (names) => `Числа по регионам с указанием дня, на который они верны: ${names}.`,
    table: 'Что нужно',
    askTable: 'Прошу предоставить таблицу в машиночитаемом виде (CSV или Excel), документ – файлом.',
    form: 'Малые числа (менее 5) можно скрыть: достаточно написать «менее 5».',
    answer: 'Ответ прошу направить по адресу: ____________________',
    sign: 'Дата: ____________________    Подпись: ____________________',
  },
};
