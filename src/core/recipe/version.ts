import { version } from '../../../package.json';

/** The version of this program, as it is put into the models it makes. */
export const ESPALIER_VERSION: string = version;
