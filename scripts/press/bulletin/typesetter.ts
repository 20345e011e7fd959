import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lettersOf, showable } from './letters.ts';

/** A document that Typst sets: its source reads the texts from `sys.inputs.data`, so that no text is ever markup. */
export interface Document {
  /** What it is called where it cannot be set. */
  readonly name: string;
  readonly source: string;
  readonly data: object;
  /** Written into the file in place of the clock: `2026-11-22`. */
  readonly date: string;
}

/** Sets a document as PDF/UA. */
export type Typesetter = (document: Document) => Uint8Array;

/** What we use of the binding. */
interface Compiler {
  pdf(
    of: { readonly mainFileContent: string; readonly inputs: Readonly<Record<string, string>> },
    options: { readonly pdfStandard: string; readonly creationTimestamp: number },
  ): Uint8Array;
  evictCache(maxAge: number): void;
}
interface Binding {
  readonly NodeCompiler: {
    create(options: {
      readonly workspace: string;
      readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[];
    }): Compiler;
  };
}

/** The package chooses by the system; where only the binding itself could be installed, that one is enough. */
const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';
const PACKAGES = [`${PACKAGE}-linux-x64-gnu`, PACKAGE];
const FONTS = '@expo-google-fonts/golos-text';
const WEIGHTS = ['400Regular', '600SemiBold'];

const SECOND = 1000;
/** Compilations after which what was not used again is forgotten. */
const KEPT = 2;

type Require = (name: string) => unknown;

function isMissing(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'MODULE_NOT_FOUND';
}

function bindingOf(require: Require): Binding | null {
  for (const name of PACKAGES) {
    try {
      return require(name) as Binding;
    } catch (problem) {
      if (!isMissing(problem)) throw problem;
    }
  }
  return null;
}

/** The folders of the typefaces, of which documents have these two weights and nothing of the system. */
function fontFolders(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  const folder = path.dirname(resolve(`${FONTS}/package.json`));
  return WEIGHTS.map((weight) => path.join(folder, weight));
}

function lettersOfFolder(folder: string): ReadonlySet<number> {
  const name = readdirSync(folder).find((file) => file.endsWith('.ttf')) ?? '';
  return lettersOf(readFileSync(path.join(folder, name)));
}

/** Characters that all the typefaces have. */
export function fontLetters(): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = fontFolders().map(lettersOfFolder);
  return new Set([...first].filter((code) => others.every((letters) => letters.has(code))));
}

function dataText(data: object, letters: ReadonlySet<number>): string {
  return JSON.stringify(data, (key, value: unknown) =>
    typeof value === 'string' && key !== 'address' ? showable(value, letters) : value,
  );
}

/** The binding leaves the message empty and tells the reason as a code. */
function reasonOf(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? problem.code : problem;
  return String(code).replace(/^\s*0:\s*/, '');
}

/** The typesetter of this system; `null` where there is none: then no PDF is made. */
export function findTypesetter(require: Require = createRequire(import.meta.url)): Typesetter | null {
  const binding = bindingOf(require);
  if (!binding) return null;
  const compiler = binding.NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: fontFolders() }],
  });
  const letters = fontLetters();
  return ({ name, source, data, date }) => {
    const of = { mainFileContent: source, inputs: { data: dataText(data, letters) } };
    try {
      const creationTimestamp = Date.parse(date) / SECOND;
      const pdf = compiler.pdf(of, { pdfStandard: 'ua-1', creationTimestamp });
      compiler.evictCache(KEPT);
      return new Uint8Array(pdf);
    } catch (problem) {
      throw new Error(`Typst cannot set “${name}”: ${reasonOf(problem)}`, { cause: problem });
    }
  };
}
