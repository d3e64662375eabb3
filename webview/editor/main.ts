import type { FromEditor, ToEditor } from '../../src/protocol/panels.ts';
import { connectHost } from '../vscode-api.ts';
import { EditorApp } from './app.ts';
import type { EditorState } from './state.ts';

const host = connectHost<ToEditor, FromEditor, EditorState>();
const app = new EditorApp();
app.host = host;
document.getElementById('app')!.append(app);
host.listen(message => app.receive(message));
host.post({ type: 'ready' });
