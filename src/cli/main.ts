import { processIo } from './io.ts';
import { EXIT, run, signalExit } from './run.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Asked twice: no more patience. The job's process cleans up by itself when this one is gone.
    if (interruption.signal.aborted) process.exit(signalExit(interruption.signal));
    interruption.abort(signal);
  });
}
// `espalier … | head` closes the pipe early: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed);
});

void run(process.argv.slice(2), processIo(interruption.signal)).then(code => {
  process.exitCode = code;
});
