import { startPage } from '../ui/page.ts';
import { FormApp } from './app.ts';

startPage(new FormApp());
