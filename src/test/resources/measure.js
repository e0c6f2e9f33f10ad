/*
 * What is wrong with the page as it stands, at the width it has: a list of sentences, empty where all is well.
 * A function of no page: LayoutJourney calls it in the browser.
 */
() => {
  const faults = [];
  const seen = new Set();
  const say = (fault) => {
    if (!seen.has(fault)) {
      seen.add(fault);
      faults.push(fault);
    }
  };
  const name = (element) => {
    const id = element.id && !/\d/.test(element.id) ? '#' + element.id : '';
    const classes = typeof element.className === 'string' ? element.className : element.className.baseVal;
    return element.localName + id + (classes ? '.' + classes.trim().split(/\s+/).join('.') : '');
  };
  const quote = (text) => '“' + text.trim().replace(/\s+/g, ' ').slice(0, 40) + '”';

  // Words that are meant to be heard only, or wait in a menu that is closed, are not looked at.
  const styles = new Map();
  const styleOf = (element) => {
    if (!styles.has(element)) {
      styles.set(element, getComputedStyle(element));
    }
    return styles.get(element);
  };
  const hidden = new Map();
  const isHidden = (element) => {
    if (!element || element === document.body) {
      return false;
    }
    if (!hidden.has(element)) {
      const style = styleOf(element);
      hidden.set(
        element,
        style.visibility === 'hidden' || style.clipPath !== 'none' || style.opacity === '0' || style.display === 'none'
          || element.getAttribute('aria-hidden') === 'true' && style.position === 'absolute'
          || element.localName === 'vaadin-connection-indicator' || element.matches('.skip')
          || isHidden(element.parentElement));
    }
    return hidden.get(element);
  };

  // 1. The page itself never scrolls sideways.
  const scroller = document.scrollingElement;
  if (scroller.scrollWidth > innerWidth) {
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !isHidden(element))
      .filter((element) => ![...element.children].some((child) => child.getBoundingClientRect().right > innerWidth + 0.5))
      .slice(0, 3)
      .map((element) => name(element) + ' ' + quote(element.textContent));
    say('scrolls sideways, ' + scroller.scrollWidth + ' of ' + innerWidth + ': ' + widest.join(', '));
  }

  // 2. Where each piece of text lies, and which part of it can be seen.
  const clips = new Map();
  const clipOf = (element) => {
    if (!element || element === document.documentElement) {
      return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    }
    if (!clips.has(element)) {
      const above = clipOf(element.parentElement);
      const style = styleOf(element);
      const cuts = element !== document.body && (style.overflowX !== 'visible' || style.overflowY !== 'visible')
        && style.display !== 'inline';
      if (cuts) {
        const box = element.getBoundingClientRect();
        clips.set(element, {
          left: Math.max(above.left, box.left),
          top: Math.max(above.top, box.top),
          right: Math.min(above.right, box.right),
          bottom: Math.min(above.bottom, box.bottom),
        });
      } else {
        clips.set(element, above);
      }
    }
    return clips.get(element);
  };
  const layers = new Map();
  // What lies over the page on purpose (an open menu, a foot that stays in sight, a label on a drawing) is a layer of its own.
  const layerOf = (element) => {
    if (!element || element === document.body) {
      return null;
    }
    if (!layers.has(element)) {
      const style = styleOf(element);
      const own = style.position === 'fixed' || style.position === 'sticky'
        || style.position === 'absolute' && style.zIndex !== 'auto' && Number(style.zIndex) > 2;
      layers.set(element, own ? element : layerOf(element.parentElement));
    }
    return layers.get(element);
  };
  const texts = [];
  const main = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || ['SCRIPT', 'STYLE', 'OPTION', 'TITLE'].includes(element.tagName)
      || !element.checkVisibility() || isHidden(element)) {
      continue;
    }
    // A drawing's labels are its own affair, but its words belong to the sheet it stands in.
    const inDrawing = element.closest('svg') !== null;
    range.selectNodeContents(node);
    const clip = clipOf(element);
    for (const line of range.getClientRects()) {
      if (line.width < 2 || line.height < 2) {
        continue;
      }
      // The box of a line is taller than its letters; where lines are set close, boxes touch and letters do not.
      const box = {
        left: Math.max(line.left, clip.left),
        right: Math.min(line.right, clip.right),
        top: Math.max(line.top + line.height * 0.25, clip.top),
        bottom: Math.min(line.bottom - line.height * 0.22, clip.bottom),
        inDrawing, element, words: node.data,
      };
      const width = box.right - box.left;
      if (width > 1 && box.bottom > box.top) {
        texts.push(box);
      }
      // The value of a field is read in the field, or scrolled in it.
      const scrolls = element.closest('vaadin-select-value-button');
      if (main.contains(element) && !scrolls && line.right > clip.right + 1.5 && line.left < clip.right) {
        say('cut off: ' + name(element) + ' ' + quote(node.data));
      }
    }
  }

  // 3. No two pieces of text lie on one another.
  texts.sort((one, other) => one.top - other.top);
  for (let i = 0; i < texts.length; i++) {
    const one = texts[i];
    for (let j = i + 1; j < texts.length && texts[j].top < one.bottom - 2; j++) {
      const other = texts[j];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 2 && down > 2 && one.element !== other.element && !(one.inDrawing && other.inDrawing)
        && layerOf(one.element) === layerOf(other.element)) {
        say('overlap: ' + name(one.element) + ' ' + quote(one.words) + ' and ' + name(other.element) + ' ' + quote(other.words));
      }
    }
  }

  // 4. Nothing leaves the sheet it stands in.
  for (const sheet of document.querySelectorAll('main .sheet, main table.data')) {
    const edge = sheet.getBoundingClientRect().right;
    for (const text of texts) {
      if (text.right > edge + 1 && sheet.contains(text.element) && layerOf(text.element) === layerOf(sheet)) {
        say('leaves its sheet by ' + Math.round(text.right - edge) + ': ' + name(text.element) + ' ' + quote(text.words));
      }
    }
    for (const drawing of sheet.querySelectorAll('svg')) {
      if (drawing.getBoundingClientRect().right > edge + 1 && drawing.getClientRects().length > 0) {
        say('leaves its sheet: a drawing in ' + name(drawing.parentElement));
      }
    }
  }

  // 5. No word stands in a column so narrow that it breaks at every letter, and no line holds one word of a long text.
  for (const element of document.querySelectorAll('main td, main th, main dd, main li, main p')) {
    if (!element.checkVisibility() || isHidden(element) || element.closest('svg')) {
      continue;
    }
    const words = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join(' ').trim();
    if (words.length > 30 && element.clientWidth > 0 && element.clientWidth < 70) {
      say('one word a line: ' + name(element) + ' ' + quote(words));
    }
  }

  // 6. What stays in sight at the foot lies over nothing and under nothing.
  for (const foot of document.querySelectorAll('.form .foot')) {
    const button = foot.querySelector('vaadin-button, button');
    const box = button && button.getBoundingClientRect();
    if (box && box.height > 0 && box.bottom <= innerHeight && box.top >= 0) {
      for (const y of [box.top + 3, box.bottom - 3]) {
        const hit = document.elementFromPoint(box.left + box.width / 2, y);
        if (hit && hit !== button && !button.contains(hit) && !hit.closest('.bar, .menu')) {
          say('the button ' + quote(button.textContent) + ' lies under ' + name(hit));
        }
      }
    }
  }
  return faults;
}
