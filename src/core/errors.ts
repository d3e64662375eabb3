import type { ErrorInfo } from '../protocol/rpc.ts';

/**
 * Every error a user may see. `code` is stable and may be matched by scripts; `message` is one sentence of what
 * is wrong and where; `hint` says what to do about it.
 */
export class EspalierError extends Error {
  override readonly name = 'EspalierError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly hint?: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

export type ErrorCode =
  | 'USAGE' // wrong arguments on the command line
  | 'NOT_FOUND' // a file that is not there
  | 'IO' // the file system refused
  | 'NOT_A_MODEL' // the bytes are not of a known model format
  | 'TRUNCATED' // the file ends too early
  | 'CORRUPT' // the file contradicts itself
  | 'TOO_LARGE' // beyond a limit of the format or of this program
  | 'UNSUPPORTED' // understood, but not something we can do
  | 'EXTERNAL_DATA' // a side-file is missing, short, or outside the model's folder
  | 'BAD_SETTING' // a pass setting out of range or unknown
  | 'NO_MATCH' // a name pattern that matches nothing
  | 'BAD_DATA' // a dataset that does not fit the model or can't be read
  | 'BAD_RECIPE'
  | 'RUNTIME' // ONNX Runtime refused to load or run
  | 'NOTHING_TO_DO' // a pass that would change nothing
  | 'CANCELLED'
  | 'WORKER' // the job's process died
  | 'INTERNAL';

/** The error of a job that was cancelled. */
export function cancelled(): EspalierError {
  return new EspalierError('CANCELLED', 'Cancelled.');
}

/** Throws {@link cancelled} once `signal` has been aborted. Long loops call it. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}

/** Any thrown value as an {@link EspalierError}; unknown ones become `INTERNAL` and keep their cause for the log. */
export function toEspalierError(error: unknown): EspalierError {
  if (error instanceof EspalierError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^E[A-Z]+$/.test(code)) return fileError(code, error as NodeJS.ErrnoException);
  return new EspalierError('INTERNAL', text, 'Please report this with the log.', { cause: error });
}

/** What of an error is shown and kept: no stack. */
export function errorInfo(error: unknown): ErrorInfo {
  const { code, message, hint } = toEspalierError(error);
  return hint === undefined ? { code, message } : { code, message, hint };
}

/** What the file system's codes mean to a person, and what to do. */
const FILE_PROBLEMS: Readonly<Record<string, readonly [problem: string, hint?: string]>> = {
  ENOENT: ['is not there'],
  EISDIR: ['is a folder', 'Name a file.'],
  ENOTDIR: ['is not a folder'],
  EACCES: ['may not be read or written by you', 'Check its permissions and those of its folder.'],
  EPERM: ['may not be read or written by you', 'Check its permissions and those of its folder.'],
  EROFS: ['is on a disk that can only be read', 'Give another place for the output.'],
  ENOSPC: ['can not be written: the disk is full', 'Make room, or give another place for the output.'],
  ENAMETOOLONG: ['has a name that is too long', 'Give a shorter name for the output.'],
};

function fileError(code: string, error: NodeJS.ErrnoException): EspalierError {
  const [problem, hint] = FILE_PROBLEMS[code] ?? [];
  const name = error.path ?? (code === 'ENOSPC' ? 'The file' : undefined);
  const text = problem === undefined || name === undefined ? error.message : `${name} ${problem}.`;
  return new EspalierError(code === 'ENOENT' ? 'NOT_FOUND' : 'IO', text, hint, { cause: error });
}
