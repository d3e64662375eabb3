import type { FromEnergy, ToEnergy } from '../../src/protocol/energy-page.ts';
import type { FromModelPage, ToModelPage } from '../../src/protocol/model-page.ts';
import { connectHost } from '../vscode-api.ts';
import { EnergyApp, type EnergyState } from './app.ts';

const host = connectHost<ToEnergy | ToModelPage, FromEnergy | FromModelPage, EnergyState>();
const app = new EnergyApp();
app.host = host;
document.getElementById('app')!.append(app);
host.listen(message => app.receive(message));
host.post({ type: 'ready' });
