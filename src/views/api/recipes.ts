import type { Recipe } from '../../i18n/messages/api.ts';

/** Where a reader must put the address of the site, because the build knows none. */
export const PLACEHOLDER = 'https://example.org/';

/** Columns of numbers; all others are text. */
const NUMBERS = ['value', 'rounded_to', 'numerator', 'denominator', 'lower', 'upper'];

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function curl(base: string, id: string): readonly string[] {
  return [
    `BASE="${base}"`,
    'curl -fsS "${BASE}data/v1/index.json" -o index.json',
    `curl -fsS "\${BASE}data/v1/latest/indicators/${id}.csv" -o ${id}.csv`,
    `head -n 3 ${id}.csv`,
  ];
}

function pandas(base: string, id: string): readonly string[] {
  return [
    'import pandas as pd',
    '',
    `BASE = "${base}"`,
    `URL = BASE + "data/v1/latest/indicators/${id}.csv"`,
    `NUMBERS = [${quoted(NUMBERS)}]`,
    '',
    'rows = pd.read_csv(URL, dtype=str, keep_default_na=False)',
    'rows[NUMBERS] = rows[NUMBERS].apply(pd.to_numeric)',
    '',
    'country = rows[(rows["area"] == "KZ") & (rows["status"] == "")]',
    'print(country[["period", "sex", "age_group", "value"]].to_csv(index=False))',
  ];
}

function r(base: string, id: string): readonly string[] {
  return [
    `base <- "${base}"`,
    `url <- paste0(base, "data/v1/latest/indicators/${id}.csv")`,
    `numbers <- c(${quoted(NUMBERS)})`,
    '',
    'rows <- read.csv(url, colClasses = "character", na.strings = character(0),',
    '                 encoding = "UTF-8")',
    'rows[numbers] <- lapply(rows[numbers], as.numeric)',
    '',
    'country <- rows[rows$area == "KZ" & rows$status == "", ]',
    'write.csv(country[c("period", "sex", "age_group", "value")], row.names = FALSE)',
  ];
}

function javascript(base: string, id: string): readonly string[] {
  return [
    `const BASE = "${base}";`,
    `const url = \`\${BASE}data/v1/latest/indicators/${id}.json\`;`,
    '',
    'const answer = await fetch(url);',
    'if (!answer.ok) throw new Error(`${url}: ${answer.status}`);',
    'const { rows } = await answer.json();',
    '',
    'const country = rows.filter((row) => row.area === "KZ" && row.status === "");',
    'for (const { period, sex, age_group, value } of country) {',
    '  console.log([period, sex, age_group, value].join(","));',
    '}',
  ];
}

function powerQuery(base: string, id: string): readonly string[] {
  return [
    'let',
    `  Base = "${base}",`,
    `  File = Web.Contents(Base, [RelativePath = "data/v1/latest/indicators/${id}.csv"]),`,
    '  Options = [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv],',
    '  Text = Table.PromoteHeaders(Csv.Document(File, Options), [PromoteAllScalars = false]),',
    `  Numbers = {${quoted(NUMBERS)}},`,
    '  Missing = Table.ReplaceValue(Text, "", null, Replacer.ReplaceValue, Numbers),',
    '  Types = List.Transform(Numbers, each {_, type number})',
    'in',
    '  Table.TransformColumnTypes(Missing, Types, "en-US")',
  ];
}

const WRITE: Readonly<Record<Recipe, (base: string, id: string) => readonly string[]>> = {
  curl,
  pandas,
  r,
  javascript,
  'power-query': powerQuery,
};

/** Lines of a program that reads one indicator; `base` is the address of the site with a slash at its end. */
export function recipeLines(recipe: Recipe, base: string, indicator: string): readonly string[] {
  return WRITE[recipe](base, indicator);
}
