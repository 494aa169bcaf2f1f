// Walks through the pages as a reader does, and fails on what would be in a reader's way.
// usage: node checks.mjs BROWSER ADDRESS
import fs from 'node:fs';
import { chromium } from 'playwright-core';

const [executablePath, address] = process.argv.slice(2);
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const axe = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = {
  light: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 720 } },
};
const byteBudget = 60_000;
const failures = [];
let passed = 0;

function check(holds, what) {
  if (holds) passed++;
  else failures.push(what);
}

const browser = await chromium.launch({ executablePath, args: flags });

async function open(path, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors = [];
  page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', error => errors.push(String(error)));
  const response = await page.goto(address + path, { waitUntil: 'load' });
  return { context, page, errors, response };
}

const list = await open('/', looks.light);
const paths = await list.page.$$eval('.stories h2 a', links => links.map(link => new URL(link.href).pathname));
check(paths.length >= 10, `the list shows the sample corpus: ${paths.length} stories`);
await list.context.close();

// The story with the most articles shows every part.
const sized = await open('/?sort=size', looks.light);
const story = await sized.page.$eval('.stories h2 a', link => new URL(link.href).pathname);
await sized.context.close();

for (const path of ['/', '/?q=nosuchwordanywhere', story, `${story}?by=language`, `${story}?by=article`]) {
  for (const [look, options] of Object.entries(looks)) {
    const { context, page, errors, response } = await open(path, options);
    const where = `${path} (${look})`;
    check(response.status() === 200, `${where}: status ${response.status()}`);
    check(errors.length === 0, `${where}: console errors ${errors.join('; ')}`);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    check(content <= window, `${where}: ${content} px wide in a window of ${window}`);
    await page.screenshot({ path: `${look}-${path.replace(/\W+/g, '_')}.png`, fullPage: true });
    await context.close();

    const audit = await open(path, { ...options, bypassCSP: true });
    await audit.page.addScriptTag({ content: axe });
    const result = await audit.page.evaluate(values => axe.run(document, { runOnly: { type: 'tag', values } }), rules);
    for (const violation of result.violations) {
      failures.push(`${where}: ${violation.id} at ${violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')}`);
    }
    passed += result.passes.length;
    await audit.context.close();
  }
}

// Right to left: the layout turns without breaking.
const rtl = await open(story, looks.light);
await rtl.page.evaluate(() => { document.documentElement.dir = 'rtl'; });
const [rtlWidth, rtlWindow] = await rtl.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
check(rtlWidth <= rtlWindow, `right to left: ${rtlWidth} px wide in a window of ${rtlWindow}`);
await rtl.context.close();

// Without script every figure still stands there with its sentence.
const plain = await open(story, { ...looks.light, javaScriptEnabled: false });
const figures = await plain.page.locator('#figures .plot mark').count();
check(figures >= 2, `without script: ${figures} marked figures`);
await plain.context.close();

// A claim's sentence opens by keyboard alone.
const keys = await open(story, looks.light);
const buttons = keys.page.locator('.matrix button');
if (await buttons.count() > 0) {
  await buttons.first().focus();
  await keys.page.keyboard.press('Enter');
  check(await keys.page.locator('[popover]:popover-open mark').count() > 0, 'Enter on a claim opens its sentence');
  await keys.page.keyboard.press('Escape');
  check(await keys.page.locator('[popover]:popover-open').count() === 0, 'Escape closes it');
}
await keys.context.close();

// What a first visit costs.
const fresh = await browser.newContext(looks.light);
const page = await fresh.newPage();
const session = await fresh.newCDPSession(page);
await session.send('Network.enable');
let bytes = 0;
session.on('Network.loadingFinished', event => { bytes += event.encodedDataLength; });
await page.goto(address + story, { waitUntil: 'networkidle' });
check(bytes <= byteBudget, `a first visit of a story takes ${bytes} bytes, more than ${byteBudget}`);
await fresh.close();

await browser.close();
console.log(`browser checks: ${passed} passed, ${failures.length} failed (a story's first visit: ${bytes} bytes)`);
failures.forEach(failure => console.log(`  FAILED ${failure}`));
process.exit(failures.length === 0 ? 0 : 1);
