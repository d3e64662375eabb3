import type { FromForm, ToForm } from '../../src/protocol/panels.ts';
import { connectHost } from '../vscode-api.ts';
import { FormApp } from './app.ts';

const host = connectHost<ToForm, FromForm>();
const app = new FormApp();
app.host = host;
document.getElementById('app')!.append(app);
host.listen(message => app.receive(message));
host.post({ type: 'ready' });
