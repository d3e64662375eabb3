import { startPage } from '../ui/page.ts';
import { EditorApp } from './app.ts';

startPage(new EditorApp());
