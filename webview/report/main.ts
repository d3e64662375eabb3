import { startPage } from '../ui/page.ts';
import { ReportApp } from './app.ts';

startPage(new ReportApp());
