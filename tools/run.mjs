// The commands of package.json.
// Usage: node tools/run.mjs start|test|dev|build|build:data|build:press|build:site|example-data|attack|audit|release|measures|bench:protect|check [arguments]
// start, dev, build and build:data take --data DIR (another data folder) and --with DIR (more datasets). start and dev
// make the synthetic examples and take them in, unless one of these is given; build and releases never do.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install, nodeOf, requireNode } from './install.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PORT = '4321';

requireNode();
install(root);

const env = {
  ...process.env,
  PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};
const node = nodeOf(root);

/** @type {Readonly<Record<string, string>>} */
const PROGRAMS = {
  astro: 'astro/bin/astro.mjs',
  vitest: 'vitest/vitest.mjs',
  prettier: 'prettier/bin/prettier.cjs',
  eslint: 'eslint/bin/eslint.js',
  tsc: 'typescript/bin/tsc',
  knip: 'knip/bin/knip.js',
};

/** @param {string} program @param {readonly string[]} args */
function command(program, args) {
  const file = PROGRAMS[program];
  return [file ? path.join(root, 'node_modules', file) : path.join(root, program), ...args];
}

/** Runs a program to its end; a failure ends everything with its exit code. */
function run(/** @type {string} */ program, /** @type {readonly string[]} */ args) {
  const result = spawnSync(node, command(program, args), { cwd: root, env, stdio: 'inherit' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Runs a program to its end and keeps what it says: two that speak at once cannot be understood. */
function listen(/** @type {string} */ program, /** @type {readonly string[]} */ args) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const options = { cwd: root, env: { ...env, ...colour } };
  const child = spawn(node, command(program, args), { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ said: Buffer.concat(said), passed: code === 0 }));
  });
}

/**
 * Runs programs two at a time, the next when one has ended, and each to its end whatever the others come to. What they
 * say is told whole and in their order; the failure of one is the failure of all.
 * @param {readonly (readonly [program: string, args: readonly string[]])[]} programs
 */
async function runAll(programs) {
  const waiting = [...programs.entries()];
  /** @type {{ said: Buffer, passed: boolean }[]} */
  const results = [];
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) results[one[0]] = await listen(...one[1]);
  };
  await Promise.all([work(), work()]);
  for (const { said } of results) process.stdout.write(said);
  // Not an exit at once: what was said may not have been written yet.
  if (results.some(({ passed }) => !passed)) process.exitCode = 1;
}

/** Runs a program until it is stopped. */
function stay(/** @type {string} */ program, /** @type {readonly string[]} */ args) {
  const child = spawn(node, command(program, args), { cwd: root, env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 0));
}

/** Publishes the figures, then all other formats of them. */
function buildData(/** @type {readonly string[]} */ args) {
  console.log('building the data …');
  const folder = args.includes('--data') ? [] : ['--data', 'data'];
  const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } }, strict: false });
  const out = String(values.out ?? 'public/data');
  run('scripts/build-data.ts', [...folder, ...args, '--out', out]);
  run('scripts/export-files.ts', ['--out', out]);
}

/** Embeds, pictures, slides and documents of what was published. */
function press(/** @type {readonly string[]} */ args, /** @type {readonly string[]} */ more = []) {
  console.log('drawing charts for other places …');
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } }, strict: false });
  const urls = path.join(String(values.data ?? 'data'), 'embed-urls.txt');
  run('scripts/press-files.ts', ['--from', 'public/data', '--out', 'public', '--urls', urls, ...more]);
}

/** Promises the addresses of all embeds that there are now: they answer for ever. What stands in `public/` stays. */
function promiseEmbeds(/** @type {readonly string[]} */ args) {
  press(args, ['--out', '.cache/embed-urls', '--without', 'pictures,briefings', '--keep']);
}

const EXAMPLES = 'data/examples';

/** Adds the examples to what is tried out here; they are scaled by our data, so only beside them. */
function withExamples(/** @type {readonly string[]} */ args) {
  if (args.includes('--data') || args.includes('--with')) return args;
  run('scripts/make-examples.ts', ['--data', 'data', '--out', EXAMPLES]);
  return [...args, '--with', EXAMPLES];
}

function buildSite() {
  console.log(process.env.SITE ? `building the site for ${process.env.SITE} …` : 'building the site …');
  if (!process.env.SITE) {
    console.log('SITE is not set: no hreflang, no absolute addresses (fine for trying out)');
  }
  run('astro', ['build', '--silent']);
  console.log('built: dist/');
}

/** @type {Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>>} */
const COMMANDS = {
  build(args) {
    buildData(args);
    press(args);
    buildSite();
  },
  'build:data': buildData,
  'build:press': (args) => press(args),
  'build:site': buildSite,
  'embed-urls': promiseEmbeds,
  'example-data': (args) => run('scripts/make-examples.ts', args),
  start(args) {
    const all = withExamples(args);
    buildData(all);
    // Slides and documents take a minute, and are not needed to look around.
    press(all, ['--without', 'briefings']);
    buildSite();
    console.log(`\n  Қорған: http://localhost:${PORT}${process.env.BASE ?? '/'}\n`);
    stay('astro', ['preview', '--port', PORT]);
  },
  dev(args) {
    const all = withExamples(args);
    buildData(all);
    press(all, ['--without', 'pictures,briefings']);
    stay('astro', ['dev', '--port', PORT]);
  },
  // The floors of coverage hold for all tests together, not for a few chosen ones.
  test: (args) => run('vitest', args.length === 0 ? ['run', '--coverage'] : ['run', ...args]),
  attack: (args) => run('attack/attack.ts', args),
  audit: (args) => run('scripts/audit.ts', args),
  release: (args) => run('scripts/release.ts', args),
  measures: (args) => run('scripts/measures.ts', args),
  'bench:protect': (args) => run('scripts/bench-protect.ts', args),
  async check() {
    // Types of the collections are made from the published files, and all who look at types need them.
    buildData([]);
    run('astro', ['sync']);
    // Those that take longest go first.
    await runAll([
      ['eslint', ['--max-warnings', '0', '.']],
      ['astro', ['check', '--noSync', '--minimumSeverity', 'warning']],
      ['tsc', ['-p', 'scripts/tsconfig.json']],
      ['prettier', ['--check', '--log-level', 'warn', '.']],
      ['knip', []],
    ]);
  },
};

const [name = '', ...rest] = process.argv.slice(2);
const chosen = COMMANDS[name];
if (!chosen) {
  console.error(`unknown command: ${name}; one of ${Object.keys(COMMANDS).join(', ')}`);
  process.exit(2);
}
await chosen(rest);
