// A page whose names are markup, scripts and formulas, in headless Chromium: all of it is shown as text, in the page and
// in what figures say to a pointer. node hostile.mjs PAGE TEXT
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const [address, text] = [`file://${resolve(process.argv[2])}`, process.argv[3]];
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1000, height: 900 } });
const faults = [];
page.on('dialog', async dialog => { faults.push(`a script of the data ran: ${dialog.message()}`); await dialog.dismiss(); });
page.on('console', message => { if (message.type() === 'error') faults.push(message.text()); });
page.on('pageerror', error => faults.push(String(error)));
page.on('request', request => { if (request.url() !== address) faults.push(`asks for ${request.url()}`); });
await page.goto(address, { waitUntil: 'load' });

let said = 0;
for (const figure of await page.$$('.drawn')) {
  await figure.scrollIntoViewIfNeeded();
  await page.waitForTimeout(150);
  const box = await figure.boundingBox();
  let told = '';
  for (let across = 0.1; across < 1 && !told.includes(text); across += 0.04) {
    for (let down = 0.1; down < 1 && !told.includes(text); down += 0.08) {
      await page.mouse.move(box.x + across * box.width, box.y + down * box.height);
      told = await figure.evaluate(drawn => [...drawn.querySelectorAll('.live > div')].map(each => each.innerText).join('\n'));
    }
  }
  said += told.includes(text);
}
const figures = (await page.$$('.drawn')).length;
if (figures === 0) faults.push('the page has no figure');
if (said < figures) faults.push(`only ${said} of ${figures} figures say the name to a pointer`);
if (!(await page.evaluate(() => document.body.innerText)).includes(text)) faults.push('the text does not show');
const images = await page.evaluate(() => document.images.length);
if (images > 0) faults.push(`${images} images out of data`);
await browser.close();
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${figures} figures with a hostile name: shown as text, in the page and to a pointer`);
