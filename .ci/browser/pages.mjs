// Opens every page of a release in headless Chromium, as a reader would. node pages.mjs RELEASE SHOTS
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const release = resolve(process.argv[2]);
const shots = resolve(process.argv[3]);
const MOST_BYTES = 3_000_000;
const SERIOUS = ['serious', 'critical'];
mkdirSync(shots, { recursive: true });

const pages = [];
for (const study of readdirSync(join(release, 'studies'))) {
  for (const file of readdirSync(join(release, 'studies', study))) {
    if (file.endsWith('.html')) pages.push(join('studies', study, file));
  }
}
for (const file of readdirSync(join(release, 'site'))) pages.push(join('site', file));
if (pages.length < 6) throw new Error(`only ${pages.length} pages in ${release}`);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const faults = [];
let slowest = 0;

for (const page of pages) {
  const bytes = statSync(join(release, page)).size;
  if (bytes > MOST_BYTES) faults.push(`${page}: ${bytes} bytes`);
  await read(page, 'light', 1000);
  if (page.endsWith('index.html')) {
    await read(page, 'dark', 1000);
    await read(page, 'light', 390);
  }
}
await browser.close();
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${pages.length} pages, light, dark and on a phone: no error, no request, nothing serious to axe-core; the slowest opened in ${slowest} ms`);

async function read(name, look, width) {
  const context = await browser.newContext({ colorScheme: look, reducedMotion: 'reduce', viewport: { width, height: 900 } });
  const page = await context.newPage();
  const where = `${name} (${look}, ${width})`;
  page.on('console', message => { if (message.type() === 'error') faults.push(`${where}: ${message.text()}`); });
  page.on('pageerror', error => faults.push(`${where}: ${error}`));
  page.on('request', request => {
    if (!/^(file|data|blob):/.test(request.url())) faults.push(`${where}: asks for ${request.url()}`);
  });
  const began = Date.now();
  await page.goto(`file://${join(release, name)}`, { waitUntil: 'load' });
  const took = Date.now() - began;
  slowest = Math.max(slowest, took);
  await scrollThrough(page);
  const shot = name.replaceAll('/', '-').replace('.html', '');
  await page.screenshot({ path: join(shots, `${shot}-${look}-${width}.png`) });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`${where}: ${wide} pixels wider than the screen`);
  const figures = await page.$$eval('.drawn', all => all.length);
  const alive = await page.$$eval('.drawn.is-live .live svg', all => all.length);
  if (alive !== figures) faults.push(`${where}: ${alive} of ${figures} figures came alive`);
  await tellsWhereNumbersStand(page, where);
  // No script element, which the page's own policy would forbid.
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of found.violations.filter(each => SERIOUS.includes(each.impact))) {
    faults.push(`${where}: ${violation.id}: ${violation.nodes.length} × ${violation.help}: ${violation.nodes[0].html.slice(0, 160)}`);
  }
  await context.close();
}

async function scrollThrough(page) {
  // Figures grow when they come alive, so the end is looked for again after each step.
  for (let at = 0; at < await page.evaluate(() => document.documentElement.scrollHeight); at += 600) {
    await page.evaluate(y => window.scrollTo(0, y), at);
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(200);
  await page.evaluate(() => window.scrollTo(0, 0));
}

// The first number is reached by the keyboard and says its row; Escape takes that away.
async function tellsWhereNumbersStand(page, where) {
  const number = await page.$('main button');
  if (number === null) return;
  await number.evaluate(button => { const folded = button.closest('details'); if (folded) folded.open = true; });
  await number.focus();
  const told = await page.$eval('#trace', box => (box.hidden ? '' : box.textContent));
  if (!/bin\/puebla explain \S+/.test(told)) faults.push(`${where}: a number does not tell its row: ${told}`);
  await page.keyboard.press('Escape');
  if (!(await page.$eval('#trace', box => box.hidden))) faults.push(`${where}: Escape leaves the row`);
}
