import { handlers } from './handlers.ts';
import { serve } from './serve.ts';

// Ctrl-C in a terminal goes to the whole group of processes; the parent decides and cancels, so that jobs clean up.
process.on('SIGINT', () => undefined);

// A worker without a parent would wait for ever: it is only ever forked.
if (process.send === undefined) {
  process.stderr.write(
    'This is the process that does the work of Espalier; it is started by it, not by hand.\n',
  );
  process.exit(2);
}
serve(handlers);
