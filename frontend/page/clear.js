/*
 * A build without a licence for charts carries its vendor's notice, fixed to the foot of the window. It is left as it is; what is
 * ours keeps clear of it: --clear is how high it lies, 0px where there is none or when it was dismissed. It stands in a closed tree, so
 * its height is found by asking what lies at a point: the body itself answers for it, and for nothing else.
 */
const NOTICE = 'vaadin-commercial-banner';

const covered = (y) => document.elementFromPoint(4, y) === document.body;

const height = () => {
  if (!covered(innerHeight - 2)) {
    return 0;
  }
  let free = 0;
  let under = innerHeight - 2;
  while (under - free > 1) {
    const middle = Math.floor((free + under) / 2);
    if (covered(middle)) {
      under = middle;
    } else {
      free = middle;
    }
  }
  return innerHeight - under;
};

const keepClear = () => document.documentElement.style.setProperty('--clear', height() + 'px');

customElements.whenDefined(NOTICE).then(() => {
  keepClear();
  addEventListener('resize', keepClear);
  addEventListener('load', keepClear);
  // Its button is inside the closed tree; a press on it is seen as a press on the body.
  addEventListener('click', () => requestAnimationFrame(keepClear));
  new ResizeObserver(keepClear).observe(document.body);
});
