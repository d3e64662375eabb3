import type { FromReport, ToReport } from '../../src/protocol/panels.ts';
import { connectHost } from '../vscode-api.ts';
import { ReportApp, type ReportState } from './app.ts';

const host = connectHost<ToReport, FromReport, ReportState>();
const app = new ReportApp();
app.host = host;
document.getElementById('app')!.append(app);
host.listen(message => app.receive(message));
host.post({ type: 'ready' });
