import type { FromModelPage, ToModelPage } from '../../src/protocol/model-page.ts';
import type { FromSensitivity, ToSensitivity } from '../../src/protocol/sensitivity-page.ts';
import { connectHost } from '../vscode-api.ts';
import { SensitivityApp } from './app.ts';
import type { PageState } from './state.ts';

const host = connectHost<ToSensitivity | ToModelPage, FromSensitivity | FromModelPage, PageState>();
const app = new SensitivityApp();
app.host = host;
document.getElementById('app')!.append(app);
host.listen(message => app.receive(message));
host.post({ type: 'ready' });
