// The layout with words that are longer than in any of our languages: the pseudo-language `xx`,
// which a debug build speaks when TILTAS_TEST_PSEUDO is set, on a demo of its own. Nothing
// overflows.

import { after, before, test } from 'node:test';
import { launch, noneOf, visitor } from './support.mjs';

const PATHS = [
  '', '/consultations', '/consultations/riverside-paths', '/consultations/bus-to-the-crossing',
  '/petitions', '/petitions/school-exchange', '/petitions/clean-embankment', '/petitions/cancel-border',
  '/sittings', '/sittings/joint-sitting', '/news', '/news/culture-day', '/sign-in', '/sign-in/code',
  '/register', '/accessibility', '/privacy', '/demo/mail', '/demo/mails', '/no-such-page',
];

const site = process.env.TILTAS_TEST_PSEUDO_URL ?? 'http://127.0.0.1:8081';

let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser?.close(); });

for (const width of [360, 1280]) {
  test(`long words at ${width} px`, async () => {
    const context = await visitor(browser, 'en', { baseURL: site, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const faults = [];
    for (const path of PATHS) {
      await page.goto(`/xx${path}`);
      const { lang, wide } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        wide: document.documentElement.scrollWidth,
      }));
      if (lang !== 'xx') faults.push(`/xx${path}: html[lang] is ${lang}`);
      if (wide > width) faults.push(`/xx${path}: ${wide} px wide`);
    }
    noneOf(faults);
    await context.close();
  });
}
