/* global window, document, structuredClone -- functions given to `evaluate` run in the page */
// Loads a built page in a headless browser, in a frame like the one VS Code gives it: the same strict
// policy, theme variables and `acquireVsCodeApi`. The test plays the host.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup-e2e.mjs';
import { themes } from './themes.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const dist = path.join(root, 'dist/webview');
const pictures = path.join(root, 'artifacts/webview');
const ORIGIN = 'http://webview.test';
const NONCE = 'c2l4dGVlbmJ5dGVzb2Zub25jZQ';
const POLICY = [
  "default-src 'none'",
  `style-src ${ORIGIN} 'report-sample'`,
  `script-src 'nonce-${NONCE}' 'report-sample'`,
  `font-src ${ORIGIN}`,
  `img-src ${ORIGIN} data:`,
].join('; ');
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' };

export function launch() {
  return chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
}

const html = (page, theme) => `<!DOCTYPE html>
<html lang="en"><head>
<meta charset="UTF-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/codicon.css"><link rel="stylesheet" href="/${page}.css">
</head><body class="${theme.kind}" data-vscode-theme-kind="${theme.kind}"><main id="app"></main>
<script nonce="${NONCE}" type="module" src="/${page}.js"></script></body></html>`;

/** Runs in the page before its own script; the browser's debugger is not bound by the policy. */
function fakeHost(saved) {
  let state = saved;
  window.posted = [];
  window.violations = [];
  window.acquireVsCodeApi = () => ({
    postMessage: message => window.posted.push(structuredClone(message)),
    getState: () => state,
    setState: value => {
      state = structuredClone(value);
      window.savedState = state;
    },
  });
  document.addEventListener('securitypolicyviolation', event => {
    window.violations.push({ what: event.effectiveDirective, sample: event.sample });
  });
}

/** Opens `editor`, `form` or `report`; `send` and `posted` are the two directions of messages. */
export async function openPage(browser, name, { theme = 'dark', size = [1280, 800], state } = {}) {
  const context = await browser.newContext({ viewport: { width: size[0], height: size[1] } });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(error.stack ?? String(error)));
  await page.addInitScript(fakeHost, state);
  await page.route(`${ORIGIN}/**`, route => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html(name, themes[theme]) });
    if (pathname === '/theme.css') {
      return route.fulfill({ contentType: 'text/css', body: css(themes[theme].variables) });
    }
    const file = path.join(dist, path.basename(pathname));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: TYPES[path.extname(file)], body: readFileSync(file) });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => window.posted.some(message => message.type === 'ready'));
  return {
    page,
    errors,
    // As on the way from the extension host, messages pass through JSON. Done when the page has heard it.
    send: message =>
      page.evaluate(
        text =>
          new Promise(done => {
            window.addEventListener('message', () => setTimeout(done), { once: true });
            window.postMessage(JSON.parse(text), '*');
          }),
        JSON.stringify(message),
      ),
    /** Messages of one type so far. */
    posted: type => page.evaluate(wanted => window.posted.filter(message => message.type === wanted), type),
    /** Waits until the page has posted `number` messages of the type and gives the last. */
    async waitFor(type, number = 1) {
      await page.waitForFunction(
        ([wanted, least]) => window.posted.filter(message => message.type === wanted).length >= least,
        [type, number],
        { timeout: 5000 },
      );
      return (await this.posted(type)).at(-1);
    },
    saved: () => page.evaluate(() => window.savedState),
    /** What the policy refused, but for the one empty style of the toolkit. */
    violations: async () =>
      (await page.evaluate(() => window.violations)).filter(
        ({ what, sample }) => !(what.startsWith('style-src') && sample === ''),
      ),
    async picture(title) {
      mkdirSync(pictures, { recursive: true });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(pictures, `${title}.png`) });
    },
    close: () => context.close(),
  };
}

const css = variables =>
  `:root {\n${Object.entries(variables)
    .map(([name, value]) => `  --vscode-${name}: ${value};`)
    .join('\n')}\n}`;
