import { errorInfo, EspalierError, toEspalierError } from '../core/errors.ts';
import type { ErrorCode } from '../core/errors.ts';
import type { ErrorInfo } from '../protocol/rpc.ts';

/** What crosses the process border for an error. The stack goes along for the log; nothing shows it to a user. */
export function toErrorInfo(error: unknown): ErrorInfo {
  const known = toEspalierError(error);
  const origin = known.cause instanceof Error ? known.cause : known;
  return { ...errorInfo(known), ...(origin.stack !== undefined && { stack: origin.stack }) };
}

/** The error on this side of the border. Its stack is that of the process where it happened. */
export function fromErrorInfo(info: ErrorInfo): EspalierError {
  const error = new EspalierError(info.code as ErrorCode, info.message, info.hint);
  if (info.stack !== undefined) error.stack = info.stack;
  return error;
}
