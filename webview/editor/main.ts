import { html, render } from 'lit';
import type { FromEditor, ToEditor } from '../../src/protocol/panels.ts';
import { connectHost } from '../vscode-api.ts';
import { EditorApp } from './app.ts';
import type { EditorState } from './state.ts';

const host = connectHost<ToEditor, FromEditor, EditorState>();
const root = document.getElementById('app')!;
render(html`<espalier-editor .host=${host}></espalier-editor>`, root);
const app = root.querySelector(EditorApp.tag)!;
host.listen(message => app.receive(message));
host.post({ type: 'ready' });
