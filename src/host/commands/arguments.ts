import * as vscode from 'vscode';
import type { DatasetSpec } from '../../protocol/dataset.ts';
import type { Host } from '../context.ts';
import type { TreeEntry } from '../tree/layer-tree.ts';

/*
 * What commands are called with: VS Code passes URIs and rows of trees, scripts pass an object with what they want. None of it
 * has a type that is known beforehand.
 */

/** A URI, or the one that a script gives as `uri`. */
export function givenUri(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  return argument === undefined ? undefined : uriIn(argument, 'uri');
}

export function uriIn(argument: unknown, key: string): vscode.Uri | undefined {
  const value = valueIn(argument, key);
  return value instanceof vscode.Uri ? value : undefined;
}

export function textIn(argument: unknown, key: string): string | undefined {
  const value = valueIn(argument, key);
  return typeof value === 'string' ? value : undefined;
}

/** The dataset that a script gives as `data`, by its path. */
export function dataIn(argument: unknown): DatasetSpec | undefined {
  const source = textIn(argument, 'data');
  return source === undefined ? undefined : { source };
}

/** A script wants no messages, and gets errors itself. */
export function isSilent(argument: unknown): boolean {
  return valueIn(argument, 'silent') === true;
}

/** The row of the tree *Layers* that a menu was opened on; for a key binding, the selected one. */
export function layerRow(host: Pick<Host, 'layers'>, argument: unknown): TreeEntry | undefined {
  const isRow = valueIn(argument, 'label') !== undefined && valueIn(argument, 'children') !== undefined;
  return isRow ? (argument as TreeEntry) : host.layers.selection[0];
}

function valueIn(argument: unknown, key: string): unknown {
  return typeof argument === 'object' && argument !== null
    ? (argument as Record<string, unknown>)[key]
    : undefined;
}
