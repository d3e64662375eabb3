import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

export interface SpawnOptions {
  /** Path of the bundled worker script. */
  readonly script: string;
  /** Limit of the JavaScript heap. Tensors and ONNX Runtime live outside of it. */
  readonly memoryLimitMb?: number | undefined;
}

/**
 * Starts the worker script in a process of its own, with this process's own executable: Node, or VS Code's Electron,
 * which `ELECTRON_RUN_AS_NODE` turns into a plain Node.
 */
export function spawnWorker(options: SpawnOptions): ChildProcess {
  return fork(options.script, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: workerEnv(process.env),
    // Not the parent's own: a debugger's port can't be had twice.
    execArgv: options.memoryLimitMb === undefined ? [] : [`--max-old-space-size=${options.memoryLimitMb}`],
  });
}

/** The environment without what belongs to VS Code's own processes (IPC hooks, its debugger's bootloader). */
export function workerEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('VSCODE_'));
  const result: NodeJS.ProcessEnv = Object.fromEntries(kept);
  if ('electron' in process.versions) result.ELECTRON_RUN_AS_NODE = '1';
  return result;
}

/** How long the last words of a dead process may take to arrive. */
const LAST_WORDS_MS = 200;

/**
 * Calls back once the process is gone and its output has been read. (`close` would say so, but Node does not emit it
 * when the parent disconnected first.)
 */
export function onGone(
  child: ChildProcess,
  callback: (code: number | null, signal: NodeJS.Signals | null) => void,
): void {
  const streams = [child.stdout, child.stderr].filter(stream => stream !== null);
  const ends = streams.map(stream => new Promise<void>(resolve => stream.once('close', () => resolve())));
  child.once('exit', (code, signal) => {
    const patience = new Promise<void>(resolve => setTimeout(resolve, LAST_WORDS_MS));
    void Promise.race([Promise.all(ends), patience]).then(() => callback(code, signal));
  });
}
