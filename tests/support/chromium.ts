import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** A Chromium of one's own, where the packaged one is not wanted. */
const OWN = process.env['CHROMIUM'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

async function launchAt(executablePath: string, libraries: string | null): Promise<Browser> {
  const env = libraries === null ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries };
  const defined = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return chromium.launch({ executablePath, args: ARGUMENTS, headless: true, env: defined });
}

/** Libraries (NSS and its kin) that the package brings for systems without them. */
async function packagedLibraries(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = await inflate(path.join(path.dirname(entry), '../bin/al2023.tar.br'));
  return path.join(folder.startsWith(tmpdir()) ? folder : path.join(tmpdir(), 'al2023'), 'lib');
}

/**
 * Starts a real Chromium: the one named by `CHROMIUM`, else the one that npm installed. Where the system lacks its
 * shared libraries, those of the package are used.
 */
export async function launchChromium(): Promise<Browser> {
  if (OWN !== undefined && OWN !== '') return launchAt(OWN, null);
  const executable = await sparticuz.executablePath();
  try {
    return await launchAt(executable, null);
  } catch {
    return launchAt(executable, await packagedLibraries());
  }
}
