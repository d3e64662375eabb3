import * as vscode from 'vscode';
import type { Host } from '../context.ts';
import { reportError } from '../errors.ts';
import { isSilent } from './arguments.ts';

/** A command of the extension: one file each, and one line in `commands/index.ts`. */
export interface Command {
  /** As in the manifest. */
  readonly id: string;
  /** What messages about it begin with. */
  readonly title: string;
  run(host: Host, ...args: readonly unknown[]): Promise<unknown>;
}

/** Registers commands. Errors become messages in one way for all; a script (`silent`) gets them itself. */
export function registerCommands(host: Host, commands: readonly Command[]): vscode.Disposable {
  const registrations = commands.map(command =>
    vscode.commands.registerCommand(command.id, async (...args: unknown[]) => {
      try {
        return await command.run(host, ...args);
      } catch (error) {
        if (isSilent(args[0])) throw error;
        await reportError(host.log, command.title, error);
        return undefined;
      }
    }),
  );
  return vscode.Disposable.from(...registrations);
}
