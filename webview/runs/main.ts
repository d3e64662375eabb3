import type { FromModelPage, ToModelPage } from '../../src/protocol/model-page.ts';
import type { FromRuns, ToRuns } from '../../src/protocol/runs.ts';
import { connectHost } from '../vscode-api.ts';
import { RunsApp, type RunsState } from './app.ts';

const host = connectHost<ToRuns | ToModelPage, FromRuns | FromModelPage, RunsState>();
const app = new RunsApp();
app.host = host;
document.getElementById('app')!.append(app);
host.listen(message => app.receive(message));
host.post({ type: 'ready' });
