/*
 * Paper says on each sheet what the bar says on the screen: whose programme, as at which day, what was chosen, which sheet of
 * how many. Margins cannot read the page, so the words are written into them when the reader prints.
 */
// The first of a row of choices is what a page shows by itself.
const CHOSEN = 'main :is(.chips, .link-menu nav) a[aria-current]:not(:first-child), main .seg a[aria-current]';
const OF_THE_DAY = ['asAt', 'since', 'edition'];

const quoted = (text) => '"' + text.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ') + '"';
const words = (selector) => [...document.querySelectorAll(selector)].map((part) => part.textContent.trim());
const joined = (parts) => [...new Set(parts.filter((part) => part))].join('; ');

document.documentElement.classList.toggle('margins', 'CSSMarginRule' in window);

const style = document.createElement('style');

addEventListener('beforeprint', () => {
  const bar = document.querySelector('.bar');
  const whose = bar?.dataset.whose ?? 'Plan on a Page';
  const day = bar?.dataset.day ?? '';
  const isChosen = [...new URLSearchParams(location.search).keys()].some((name) => !OF_THE_DAY.includes(name));
  const chosen = isChosen ? joined(words(CHOSEN)) : '';
  const now = new Date().toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  style.textContent = `@page {
    @top-left { content: ${quoted(whose)}; }
    @top-right { content: ${quoted(day)}; }
    @bottom-left { content: ${quoted(joined([chosen ? 'Shown: ' + chosen : '', location.pathname, 'printed ' + now]))}; }
    @bottom-right { content: "Page " counter(page) " of " counter(pages); }
  }`;
  document.head.append(style);
});
addEventListener('afterprint', () => style.remove());
