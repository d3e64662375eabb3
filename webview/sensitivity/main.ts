import { startPage } from '../ui/page.ts';
import { SensitivityApp } from './app.ts';

startPage(new SensitivityApp());
