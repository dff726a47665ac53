import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Whether all of these programs of Debian are installed. */
export const hasPrograms = (...paths: readonly string[]) => paths.every((path) => existsSync(path));

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Runs a program; its status and all that it says. */
export async function runProgram(program: string, args: readonly string[], timeout = 60_000) {
  try {
    const { stdout, stderr } = await execute(program, [...args], { timeout });
    return { status: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: number; stdout?: string; stderr?: string };
    return { status: code ?? -1, said: `${stdout ?? ''}${stderr ?? ''}` };
  }
}

export interface OrthancServer {
  readonly url: string;
  readonly dicomPort: number;
  readonly httpPort: number;
  readonly process: ChildProcess;
  /** Asks its REST API. */
  ask<T>(path: string, init?: RequestInit): Promise<T>;
  stop(): Promise<void>;
}

export interface OrthancOptions {
  readonly title?: string;
  /** Nodes that it knows: their AE titles and ports. */
  readonly nodes?: Readonly<Record<string, readonly [title: string, port: number]>>;
  readonly dicomPort?: number;
  readonly httpPort?: number;
}

/** Starts Orthanc of Debian with DICOMweb on 127.0.0.1, its data in a folder. */
export async function startOrthanc(folder: string, options: OrthancOptions = {}): Promise<OrthancServer> {
  const { title = 'ORTHANC', nodes = {} } = options;
  const dicomPort = options.dicomPort ?? (await freePort());
  const httpPort = options.httpPort ?? (await freePort());
  await mkdir(join(folder, 'storage'), { recursive: true });
  const configuration = {
    Name: title,
    DicomAet: title,
    DicomPort: dicomPort,
    HttpPort: httpPort,
    StorageDirectory: join(folder, 'storage'),
    IndexDirectory: join(folder, 'storage'),
    AuthenticationEnabled: false,
    RemoteAccessAllowed: false,
    DicomAlwaysAllowStore: true,
    Plugins: ['/usr/share/orthanc/plugins'],
    DicomModalities: Object.fromEntries(
      Object.entries(nodes).map(([name, [node, port]]) => [name, [node, '127.0.0.1', port]]),
    ),
    DicomWeb: { Enable: true, Root: '/dicom-web/' },
  };
  const file = join(folder, 'orthanc.json');
  await writeFile(file, JSON.stringify(configuration));
  const child = spawn('/usr/sbin/Orthanc', [file], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${httpPort}`;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
    const response = await fetch(`${url}${path}`, init);
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  for (let tries = 0; ; tries++) {
    const there = await ask('/system').then(
      () => true,
      () => false,
    );
    if (there) break;
    if (tries > 600 || child.exitCode !== null) throw new Error('Orthanc did not start');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    dicomPort,
    httpPort,
    process: child,
    ask,
    async stop() {
      // Asked to end it takes 3 s; its data are thrown away.
      child.kill('SIGKILL');
      await ended;
    },
  };
}
