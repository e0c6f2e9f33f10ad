/*
 * Menus are <details>, so that they open without a script and say by themselves whether they are open. Here they learn what a
 * menu does besides: one at a time, closed by Escape, by a press outside and when the focus leaves.
 */
const MENUS = 'details:is(.menu, .as-at, .link-menu, .pick)';

const open = () => [...document.querySelectorAll(MENUS)].filter((menu) => menu.open);

document.addEventListener(
  'toggle',
  (event) => {
    if (event.target.matches?.(MENUS) && event.target.open) {
      open().filter((menu) => menu !== event.target).forEach((menu) => (menu.open = false));
    }
  },
  true,
);

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    open().forEach((menu) => {
      if (menu.contains(document.activeElement)) {
        menu.querySelector('summary').focus();
      }
      menu.open = false;
    });
  }
});

document.addEventListener('pointerdown', (event) => {
  open().filter((menu) => !menu.contains(event.target)).forEach((menu) => (menu.open = false));
});

document.addEventListener('focusout', (event) => {
  const to = event.relatedTarget;
  if (to) {
    open()
      .filter((menu) => menu.contains(event.target) && !menu.contains(to))
      .forEach((menu) => (menu.open = false));
  }
});

// A link of the menu leads on within the same document: what was opened to find it closes.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (link) {
    open().filter((menu) => menu.contains(link)).forEach((menu) => (menu.open = false));
  }
});
