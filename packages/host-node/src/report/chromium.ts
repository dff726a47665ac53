import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The path of an installed Chromium: `RADSCORE_CHROMIUM`, or the first on the search path; undefined where there is none. */
export function findChromium(env: Environment = process.env): string | undefined {
  if (env.RADSCORE_CHROMIUM) return env.RADSCORE_CHROMIUM;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** Flags for a browser that only lays out a local page; without its sandbox only where it would refuse to start, as root. */
export function chromiumFlags(): string[] {
  const flags = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
