import { startPage } from '../ui/page.ts';
import { RunsApp } from './app.ts';

startPage(new RunsApp());
