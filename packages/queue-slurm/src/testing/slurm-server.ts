import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether Slurm and munge of Debian are installed; their daemons want root. */
export const hasSlurm =
  ['/usr/sbin/slurmctld', '/usr/sbin/slurmd', '/usr/sbin/munged', '/usr/bin/sbatch'].every((file) =>
    existsSync(file),
  ) && process.getuid?.() === 0;

export interface SlurmServer {
  /** What the commands of Slurm need in their environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Process ids of the scripts of jobs that run now. */
  jobs(): number[];
  stop(): Promise<void>;
}

/** Starts a cluster of one node on 127.0.0.1, in a temporary folder. */
export async function startSlurm(cpus = 4): Promise<SlurmServer> {
  const folder = mkdtempSync(join(tmpdir(), 'radscore-slurm-'));
  const at = (name: string) => join(folder, name);
  const [host, controller, node] = [hostname().split('.')[0]!, await freePort(), await freePort()];
  for (const name of ['state', 'spool']) mkdirSync(at(name));
  const started: ChildProcess[] = [];
  const stopMunge = await startMunge();
  const memory = Math.max(
    1000,
    Math.floor(Number(/MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1] ?? 8e6) / 1024) - 500,
  );
  const settings = [
    `ClusterName=radscore`,
    `SlurmctldHost=${host}(127.0.0.1)`,
    `SlurmctldPort=${controller}`,
    `SlurmdPort=${node}`,
    'SlurmUser=root',
    'SlurmdUser=root',
    'AuthType=auth/munge',
    'CommunicationParameters=NoCtldInAddrAny,NoInAddrAny',
    'ProctrackType=proctrack/linuxproc',
    'TaskPlugin=task/none',
    'MpiDefault=none',
    // As many processors as the tests ask for, whatever the machine has.
    'SlurmdParameters=config_overrides',
    'ReturnToService=2',
    'SelectType=select/cons_tres',
    'SelectTypeParameters=CR_Core',
    'SchedulerParameters=sched_interval=1,batch_sched_delay=0',
    'MaxArraySize=1001',
    `StateSaveLocation=${at('state')}`,
    `SlurmdSpoolDir=${at('spool')}`,
    `SlurmctldPidFile=${at('slurmctld.pid')}`,
    `SlurmdPidFile=${at('slurmd.pid')}`,
    `SlurmctldLogFile=${at('slurmctld.log')}`,
    `SlurmdLogFile=${at('slurmd.log')}`,
    `NodeName=${host} NodeAddr=127.0.0.1 CPUs=${cpus} RealMemory=${memory} State=UNKNOWN`,
    `PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP`,
  ];
  writeFileSync(at('slurm.conf'), `${settings.join('\n')}\n`);
  const environment = { SLURM_CONF: at('slurm.conf') };
  const env = { ...process.env, ...environment };
  for (const daemon of ['slurmctld', 'slurmd'])
    started.push(spawn(`/usr/sbin/${daemon}`, ['-D', '-f', at('slurm.conf')], { env, stdio: 'ignore' }));
  const isReady = () => {
    try {
      return execFileSync('sinfo', ['-h', '-o', '%T'], { env, encoding: 'utf8', stdio: 'pipe' }).includes('idle');
    } catch {
      return false;
    }
  };
  const stop = async () => {
    await Promise.all(
      started.map((daemon) => {
        const ended = new Promise((resolve) => daemon.once('exit', resolve));
        if (daemon.exitCode !== null) return undefined;
        daemon.kill('SIGTERM');
        return Promise.race([ended, sleep(5000).then(() => daemon.kill('SIGKILL'))]);
      }),
    );
    stopMunge();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 600 && !isReady(); tries++) await sleep(100);
  if (!isReady()) {
    const log = ['slurmctld.log', 'slurmd.log'].map((name) =>
      existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '',
    );
    await stop();
    throw new Error(`Slurm did not start:\n${log.join('\n')}`);
  }
  return {
    environment,
    jobs: () =>
      // `scontrol listpids` knows the processes of this node by job.
      text('scontrol', ['listpids'], env)
        .split('\n')
        .slice(1)
        .map((line) => Number(line.trim().split(/\s+/)[0]))
        .filter((id) => id > 0),
    stop,
  };
}

function text(command: string, options: readonly string[], env: NodeJS.ProcessEnv): string {
  try {
    return execFileSync(command, options, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** Starts munge where it does not run already. */
async function startMunge(): Promise<() => void> {
  const runs = () => {
    try {
      execFileSync('munge', ['-n'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (runs()) return () => {};
  mkdirSync('/run/munge', { recursive: true });
  execFileSync('chown', ['munge:munge', '/run/munge']);
  const daemon = spawn('runuser', ['-u', 'munge', '--', '/usr/sbin/munged', '--foreground', '--force'], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 40 && !runs(); tries++) await sleep(250);
  return () => void daemon.kill('SIGTERM');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
