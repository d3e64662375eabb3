import { startPage } from '../ui/page.ts';
import { EnergyApp } from './app.ts';

startPage(new EnergyApp());
