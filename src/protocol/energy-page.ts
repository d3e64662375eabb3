import type { EnergyProfiles, EnergyReport } from './energy.ts';
import type { MeasuredReport } from './measured.ts';
import type { ErrorInfo } from './rpc.ts';

/** What the page lets the user choose; null: as the model and the hardware are. */
export interface EnergyChoice {
  readonly profile: string;
  readonly batch: number;
  readonly weightBits: number | null;
  readonly activationBits: number | null;
  readonly weightZeros: number | null;
  readonly activationZeros: number | null;
}

/** Messages of the host to the page *Energy*, beside those of every page about a model. */
export type ToEnergy =
  | {
      readonly type: 'init';
      readonly file: string;
      readonly profiles: EnergyProfiles;
      readonly choice: EnergyChoice;
      /** With which zeros of activations are measured. */
      readonly data: string | null;
    }
  | { readonly type: 'data'; readonly data: string | null }
  | { readonly type: 'estimating'; readonly message: string }
  | { readonly type: 'report'; readonly report: EnergyReport }
  | { readonly type: 'failed'; readonly error: ErrorInfo }
  | { readonly type: 'measuring'; readonly fraction: number | null; readonly message: string }
  | { readonly type: 'measured'; readonly report: MeasuredReport }
  /** Without an error: the user cancelled. */
  | { readonly type: 'measureFailed'; readonly error: ErrorInfo | null };

export type FromEnergy =
  | { readonly type: 'estimate'; readonly choice: EnergyChoice }
  | { readonly type: 'pickData' }
  | { readonly type: 'clearData' }
  | { readonly type: 'measure' }
  | { readonly type: 'cancelMeasure' }
  | { readonly type: 'mitTool' }
  /** Opens the setting with the user's profiles. */
  | { readonly type: 'profileSetting' };
